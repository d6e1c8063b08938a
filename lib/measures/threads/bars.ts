/** A thread as a small picture: a line for each of its measures along one axis of days. Across in shares of its width, down in pixels. */
import type { Day } from '@/lib/dates'
import { rangeOf } from '@/lib/dates'
import { type EpochDay, shiftDay, toEpochDay } from '@/lib/epoch-day'
import { ticksOf } from '../chart/layout/ticks'
import type { Status } from '../codes'
import { sideOf, type Tone } from '../marks'
import type { StatusSpan } from '../types'
import { type LadderRecord, type LadderRungs, recordsOn } from './ladder'

/** Form says what holds; colour says who acts. */
export const THREAD_FORMS = ['solid', 'half', 'outline', 'hatched', 'dashed', 'dotted', 'thin'] as const
export type ThreadForm = (typeof THREAD_FORMS)[number]
export const THREAD_SIGNS = [...THREAD_FORMS, 'act', 'veil'] as const
export type ThreadSign = (typeof THREAD_SIGNS)[number]
const FORMS: Record<Status, ThreadForm> = {
  in_force: 'solid',
  partly_in_force: 'half',
  announced: 'outline',
  suspended: 'hatched',
  threatened: 'dashed',
  proposed: 'dotted',
  under_investigation: 'dotted',
  ended: 'thin',
  done: 'thin',
  not_applicable: 'thin',
}

/** Percents from the left edge. */
type Stretch = { x: number; width: number }
export type ThreadBar = {
  slug: string
  /** The middle of its line. */
  y: number
  tone: Tone
  spans: (Stretch & { form: ThreadForm; expected: boolean })[]
  /** Where it was done, of what is over as it happens. */
  acts: number[]
}
export type ThreadBars = {
  height: number
  bars: ThreadBar[]
  ticks: { x: number; text: string }[]
  /** What all of it answers. */
  trigger: number | null
  today: number
  /** From where on nobody has looked. */
  veil: number | null
}

/** What occurs in it, for its legend. */
export function threadSigns({ bars, veil }: ThreadBars): ThreadSign[] {
  const forms = new Set<ThreadSign>(bars.flatMap(({ spans }) => spans.map(({ form }) => form)))
  if (bars.some(({ acts }) => acts.length > 0)) forms.add('act')
  if (veil !== null) forms.add('veil')
  return THREAD_SIGNS.filter((sign) => forms.has(sign))
}

export const THREAD_LINE = 9
const AXIS = 22
/** Days of margin before the first step and after today. */
const [BEFORE, AHEAD] = [30, 180]
/** Labels stand so far apart at least, in percents. */
const LABEL = 9
/** What is over stands on for so long, and then says nothing more. */
const [OVER, LEAST] = ['ended', 0.3] as const

type Scale = { from: EpochDay; to: EpochDay; at: (day: EpochDay) => number }

function scaleOf(first: Day, today: Day): Scale {
  const [from, to] = [toEpochDay(first) - BEFORE, toEpochDay(today) + AHEAD]
  return { from, to, at: (day) => Math.round(Math.min(Math.max((day - from) / (to - from), 0), 1) * 10_000) / 100 }
}

function stretchOf({ from, to }: StatusSpan, { at, to: edge }: Scale): Stretch {
  const x = at(toEpochDay(from))
  return { x, width: Math.max(LEAST, at(to === null ? edge : toEpochDay(to)) - x) }
}

function barOf(record: LadderRecord, line: number, scale: Scale): ThreadBar {
  const lasting = record.spans.filter(({ status, to }) => !(status === OVER && to === null))
  return {
    slug: record.slug,
    y: line * THREAD_LINE + THREAD_LINE / 2,
    tone: sideOf(record.imposer),
    spans: lasting
      .filter(({ status }) => status !== 'done')
      .map((span) => {
        const form = FORMS[span.status]
        // What eases is hollow.
        const isEasing = form === 'solid' && record.effect === 'liberalising'
        return { ...stretchOf(span, scale), form: isEasing ? 'outline' : form, expected: span.basis === 'expected' }
      }),
    acts: record.spans.filter(({ status }) => status === 'done').map(({ from }) => scale.at(toEpochDay(from))),
  }
}

/** Years, and months beside them where there is room. */
function ticksFor({ from, to }: Scale, months: readonly string[]): ThreadBars['ticks'] {
  const ticks = ticksOf({ from, to, width: 1000 }).map(({ day, x, level }) => {
    const [year = '', month] = day.split('-')
    return {
      x: Math.round(x * 10) / 100,
      isYear: level === 'year',
      text: level === 'year' ? year : (months[Number(month) - 1] ?? ''),
    }
  })
  const named: typeof ticks = []
  for (const tick of ticks.toSorted((a, b) => Number(b.isYear) - Number(a.isYear) || a.x - b.x))
    if (named.every(({ x }) => Math.abs(x - tick.x) >= LABEL)) named.push(tick)
  return named.map(({ x, text }) => ({ x, text }))
}

/** Null where no measure stands on it. */
export function layoutThread(
  ladder: LadderRungs,
  { today, coverageDay, months }: { today: Day; coverageDay: Day | null; months: readonly string[] },
): ThreadBars | null {
  const measures = recordsOn(ladder).filter(({ kind }) => kind === 'measure')
  const firsts = [...measures, ...(ladder.head ? [ladder.head] : [])].map(({ firstOn }) => rangeOf(firstOn).earliest)
  const [first] = firsts.sort()
  if (!first || measures.length === 0) return null
  const scale = scaleOf(first, today)
  return {
    height: measures.length * THREAD_LINE + AXIS,
    bars: measures.map((record, line) => barOf(record, line, scale)),
    ticks: ticksFor(scale, months),
    trigger: ladder.head ? scale.at(toEpochDay(rangeOf(ladder.head.firstOn).earliest)) : null,
    today: scale.at(toEpochDay(today)),
    veil: coverageDay === null || coverageDay >= today ? null : scale.at(toEpochDay(shiftDay(coverageDay, 1))),
  }
}
