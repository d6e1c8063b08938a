/** A list as a sheet of paper has it: every row with its days drawn on one scale, and every source that they name, numbered. */
import type { Speech } from '@/lib/i18n/format'
import { daysOf, drawStrip, type StripKnown } from '../chart/paint/strip'
import { officialFirst } from '../official-first'
import type { CitedSource, ShownMeasure } from '../types'
import { type Run, statusRuns } from './text/runs'
import { actRuns } from './text/timeline-lines'

/** More rows than these are no brief: what is left out is said, and stands in the files. */
export const MOST_BRIEF_ROWS = 1000

/** `marks` are the numbers of its sources. */
export type BriefRow = { measure: ShownMeasure; act: Run[]; status: Run[]; strip: string; marks: number[] }
export type Brief = { axis: string; rows: BriefRow[]; sources: CitedSource[] }

const ROW = { width: 260, height: 14, axis: false }
const HEAD = { width: 260, height: 18, axis: true }

/** Numbers begin with what stands first, the official word before others of a record. */
export function composeBrief(measures: readonly ShownMeasure[], known: StripKnown, speech: Speech): Brief {
  const day = known.today
  const days = daysOf(measures, day)
  const sources: CitedSource[] = []
  const numbers = new Map<number, number>()
  const numberOf = (source: CitedSource) => {
    const number = numbers.get(source.id) ?? sources.push(source)
    numbers.set(source.id, number)
    return number
  }
  const reading = { speech, sought: [], wanted: [] }
  const { strip } = speech.words.record
  return {
    axis: drawStrip(null, days, HEAD, strip, known, speech),
    rows: measures.map(officialFirst).map((measure) => ({
      measure,
      act: actRuns(measure, reading),
      status: statusRuns(measure, day, speech),
      strip: drawStrip(measure, days, ROW, strip, known, speech),
      marks: measure.citations.map(({ source }) => numberOf(source)),
    })),
    sources,
  }
}
