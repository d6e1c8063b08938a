/** Reads threads: where each stands, what led there, and what comes. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { sumOfCounts } from '../list/counts'
import type { MeasureFilter } from '../list/filter'
import { aheadLines } from '../list/text/upcoming-lines'
import { type LadderRungs, layoutLadder, recordsOn } from '../threads/ladder'
import { plotThread } from '../threads/picture'
import { sourcesOf } from '../threads/sources'
import { tellLadder } from '../threads/tell-ladder'
import type { Thread } from '../threads/threads'
import type { Measure, ShownMeasure } from '../types'
import { listAnswersTo } from './ladder'
import { countMeasures, getCoverageDay, getMeasure, listMeasures, listTimeline } from './queries'
import { filterOfThread, listAllThreads } from './thread-names'

/** An editor may follow a longer list: its newest records are shown, and all of them are the list's own page's. */
const MOST_RECORDS = 100

async function readRecords({ trigger }: Thread, filter: MeasureFilter, today: Day) {
  const named = trigger === null ? null : await getMeasure(trigger)
  // Of what is archived nothing stands in lists.
  const head = named?.archivedAt === null ? named : null
  const own = head ? await listAnswersTo([head.slug]) : await listMeasures({ ...filter, perPage: MOST_RECORDS }, today)
  const answers = await listAnswersTo(own.map(({ slug }) => slug))
  return { head, records: [...new Map([...own, ...answers].map((record) => [record.slug, record])).values()] }
}

/** `records` in the order of the ladder, and `head` apart from them. */
export type ThreadRead = {
  ladder: LadderRungs
  head: Measure | null
  records: readonly ShownMeasure[]
  filter: MeasureFilter
}

async function readThread(thread: Thread, today: Day): Promise<ThreadRead> {
  const filter = filterOfThread(thread, today)
  const { head, records } = await readRecords(thread, filter, today)
  const ladder = layoutLadder(head, records)
  const bySlug = new Map(records.map((record) => [record.slug, record]))
  return { ladder, head, filter, records: recordsOn(ladder).flatMap(({ slug }) => bySlug.get(slug) ?? []) }
}

/** Of records that are not there nothing is followed. */
export async function listThreads(today: Day, speech: Speech) {
  const threads = await listAllThreads()
  const read = await Promise.all(threads.map(async (thread) => ({ thread, ...(await readThread(thread, today)) })))
  return read
    .filter(({ records }) => records.length > 0)
    .map(({ thread, ladder }) => ({ thread, sentence: tellLadder(ladder, today, speech) }))
}

/** Of a list that holds more than its thread, so many days ahead are looked at for the first that is the thread's. */
const LOOKED_AT = 50

async function readNext({ filter, ladder }: ThreadRead, today: Day, speech: Speech) {
  const rising = { ...filter, date: 'expected', from: today, to: null, perPage: LOOKED_AT } as const
  const [groups, coverageDay] = await Promise.all([
    listTimeline({ ...rising, sort: { key: 'firstOn', descending: false } }, today),
    getCoverageDay(),
  ])
  const reading = { speech, sought: [], wanted: [], q: '', codes: [], today, coverageDay }
  const shown = new Set(recordsOn(ladder).map(({ slug }) => slug))
  const own = groups.flatMap(({ entries }) => entries).filter(({ measure }) => shown.has(measure.slug))
  return { coverageDay, next: aheadLines(own.slice(0, 1), reading) }
}

export async function getThread(thread: Thread, today: Day, speech: Speech) {
  const read = await readThread(thread, today)
  const { ladder, head, records, filter } = read
  const [{ coverageDay, next }, counts] = await Promise.all([
    readNext(read, today, speech),
    countMeasures(filter, today),
  ])
  return {
    ...{ thread, ladder, today, next, filter },
    sentence: tellLadder(ladder, today, speech),
    plot: plotThread(head, records, { today, coverageDay }),
    total: sumOfCounts(counts),
    newest: ladder.head === null && sumOfCounts(counts) > MOST_RECORDS ? MOST_RECORDS : null,
    sources: sourcesOf(records),
  }
}
