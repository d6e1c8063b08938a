/** What is kept beside a measure although it follows from it: for sorting, filtering and reading. */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { isOfficial } from '@/lib/sources/types'
import { type Voiced, voicesOf } from '@/lib/sources/voices'
import type { LocalizedText } from '@/lib/texts'
import type { Category, Formality, MeasureKind, Stance, Standing } from '../codes'
import type { FoldEvent, Instrument, ScopeItem, StatusSpan } from '../types'
import { lastSeenOn } from './last-seen'
import { inOrderOfDates, type Milestones, milestonesOf } from './milestones'
import { foldStatus } from './status'

/** A citation with what its source says of itself. */
export type CitedText = Voiced & {
  kind: string
  title: string | null
  publishedOn: PartialDate | null
  opened: boolean
  stance: Stance
}

/** What citations say beside the pages that they lead to; those that lead nowhere say nothing. */
export const citedTexts = <Known extends Omit<CitedText, 'stance'>>(
  citations: readonly { source: string; stance: Stance }[],
  sources: ReadonlyMap<string, Known>,
) =>
  citations.flatMap(({ source, stance }) => {
    const known = sources.get(source)
    return known ? { ...known, stance } : []
  })

export type Derivable = {
  slug: string
  kind: MeasureKind
  category: Category
  formality: Formality
  title: LocalizedText
  summary: LocalizedText
  goods: string | null
  instrument: Instrument | null
  scope: readonly Pick<ScopeItem, 'code' | 'label'>[]
  /** `known`: under what other names who is listed is known, with those of its group. */
  entities: readonly { name: LocalizedText; known?: readonly string[] }[]
  events: readonly FoldEvent[]
  citations: readonly CitedText[]
  /** The names of its authorities. */
  authorities: readonly LocalizedText[]
}

export type Derived = Milestones & {
  firstOn: PartialDate
  firstEarliest: Day
  lastLatest: Day
  announcedEarliest: Day | null
  announcedLatest: Day | null
  effectiveEarliest: Day | null
  effectiveLatest: Day | null
  endedEarliest: Day | null
  endedLatest: Day | null
  lastSeenOn: PartialDate | null
  lastSeenEarliest: Day | null
  official: boolean
  standing: Standing
  spans: StatusSpan[]
}

/** Only what was opened and supports the record counts, and a story once, however often it is repeated. */
export function standingOf(citations: readonly Omit<CitedText, 'title' | 'publishedOn'>[]) {
  const counted = citations.filter(({ stance, opened }) => stance === 'supports' && opened)
  const official = counted.some(({ kind }) => isOfficial(kind))
  const voices = voicesOf(counted).length
  return { official, voices, standing: official || voices > 1 ? ('published' as const) : ('reported' as const) }
}

/** Throws without any event: the schema wants one. */
export function deriveMeasure(measure: Derivable): Derived {
  const ordered = inOrderOfDates(measure.events)
  const [first] = ordered
  if (!first) throw new Error(`a measure without events: ${measure.slug}`)
  const spans = foldStatus(measure.kind, measure.events)
  const milestones = milestonesOf(measure.events, spans)
  const { announcedOn, effectiveOn, endedOn } = milestones
  const seen = lastSeenOn(measure, spans)
  const { official, standing } = standingOf(measure.citations)
  const latest =
    ordered
      .map(({ date }) => rangeOf(date).latest)
      .sort()
      .at(-1) ?? first.date
  const days = (date: PartialDate | null) => (date ? rangeOf(date) : { earliest: null, latest: null })
  return {
    firstOn: first.date,
    firstEarliest: rangeOf(first.date).earliest,
    lastLatest: latest,
    ...milestones,
    announcedEarliest: days(announcedOn).earliest,
    announcedLatest: days(announcedOn).latest,
    effectiveEarliest: days(effectiveOn).earliest,
    effectiveLatest: days(effectiveOn).latest,
    endedEarliest: days(endedOn).earliest,
    endedLatest: days(endedOn).latest,
    lastSeenOn: seen,
    lastSeenEarliest: days(seen).earliest,
    official,
    standing,
    spans,
  }
}
