/** What one side did and what the other answered, as the rungs of a ladder down one axis of days. */
import { isVague, type PartialDate, rangeOf } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { RelationType } from '../codes'
import { sideOf } from '../marks'
import type { Shore } from '../river/ask'
import type { Tellable } from '../status/tell-status'
import type { Measure } from '../types'

/** By these a record says that it answers another one. */
export const ANSWERING: readonly RelationType[] = ['responds_to', 'retaliates_against']
export const isAnswering = (type: RelationType): boolean => ANSWERING.includes(type)

/** As much of a record as a ladder shows. */
export type LadderRecord = Tellable &
  Pick<Measure, 'slug' | 'title' | 'kind' | 'imposer' | 'effect' | 'firstOn'> & {
    relations: readonly Pick<Measure['relations'][number], 'type' | 'slug'>[]
  }

/** Whole days after what is answered, below zero of what stands before the head; null where either date names no day. */
export type LadderAnswer = { record: LadderRecord; lag: number | null }
/** `answers` are the other side's, on its own shore. */
export type LadderRung = LadderAnswer & { shore: Shore; answers: LadderAnswer[] }
/** `head`: what all of it answers; null where it is a list by itself. `before`: what the head answers itself. */
export type LadderRungs = { head: LadderRecord | null; before: LadderRung[]; rungs: LadderRung[] }

/** Whoever else acts stands on Japan's shore under a name of its own. */
export const shoreOf = ({ imposer }: LadderRecord): Shore => (sideOf(imposer) === 'china' ? 'china' : 'japan')

const startOf = ({ firstOn }: LadderRecord) => rangeOf(firstOn).earliest

function lagAfter(before: PartialDate, { firstOn }: LadderRecord): number | null {
  if (isVague(before) || isVague(firstOn)) return null
  const lag = daysBetween(before, firstOn)
  return lag < 0 ? null : lag
}

/** Of one day, what is said of the others comes after them. */
const placeOf = (record: LadderRecord) => `${startOf(record)} ${record.kind === 'response' ? 1 : 0} ${record.slug}`
const inOrder = (a: LadderRecord, b: LadderRecord) => (placeOf(a) < placeOf(b) ? -1 : 1)

const isAnswerTo = ({ relations }: LadderRecord, { slug }: LadderRecord) =>
  relations.some((relation) => relation.slug === slug && isAnswering(relation.type))

/** Of several that it answers, the last one. */
const answeredBy = (record: LadderRecord, rungs: readonly LadderRung[]) =>
  rungs.findLast((rung) => rung.shore !== shoreOf(record) && isAnswerTo(record, rung.record))

/** Two that answer each other stand once, as the one that answers. */
const isBefore = (record: LadderRecord, head: LadderRecord) => isAnswerTo(head, record) && !isAnswerTo(record, head)

function rungBefore(head: LadderRecord, record: LadderRecord): LadderRung {
  const lag = lagAfter(record.firstOn, head)
  return { record, shore: shoreOf(record), lag: lag && -lag, answers: [] }
}

/** In the order in which they began. Above a head stands what it answers; below it what answers it, and what answers that. */
export function layoutLadder(head: LadderRecord | null, records: readonly LadderRecord[]): LadderRungs {
  const bySlug = new Map(records.map((record) => [record.slug, record]))
  if (head) bySlug.delete(head.slug)
  const [before, rungs]: [LadderRung[], LadderRung[]] = [[], []]
  for (const record of [...bySlug.values()].sort(inOrder)) {
    if (head && isBefore(record, head)) {
      before.push(rungBefore(head, record))
      continue
    }
    const rung = answeredBy(record, rungs)
    if (head ? isAnswerTo(record, head) : !rung)
      rungs.push({ record, shore: shoreOf(record), lag: head && lagAfter(head.firstOn, record), answers: [] })
    else rung?.answers.push({ record, lag: lagAfter(rung.record.firstOn, record) })
  }
  return { head, before, rungs }
}

/** All that stands on it below its head, each once. */
export const recordsOn = ({ rungs }: LadderRungs): LadderRecord[] =>
  rungs.flatMap(({ record, answers }) => [record, ...answers.map((answer) => answer.record)])
