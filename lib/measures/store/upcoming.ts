/** Reads what comes of a list, and what of it has passed and is not confirmed. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { readWanted, soughtIn } from '@/lib/search/wanted'
import { listChips } from '../list/chips'
import { DEFAULT_FILTER, type MeasureFilter, withoutShowing } from '../list/filter'
import { askedCodes } from '../list/text/code-reason'
import { aheadLines, overdueLines } from '../list/text/upcoming-lines'
import { nameAuthorities } from '../list/value-names'
import { countTimeline, getCoverageDay, listAuthorities, listMeasures, listTimeline } from './queries'

/** More days than these nobody reads; records with a written day that has passed are looked through up to so many. */
const [MOST_AHEAD, MOST_LOOKED_AT] = [200, 1000]

/** Its conditions but for dates of another meaning than what is expected. */
function conditionsOf(filter: MeasureFilter): MeasureFilter {
  const kept = withoutShowing(filter)
  return filter.date === 'expected'
    ? kept
    : { ...kept, date: DEFAULT_FILTER.date, from: null, to: null, certain: DEFAULT_FILTER.certain }
}

export type Upcoming = Awaited<ReturnType<typeof getUpcoming>>

/** From today on, or within the period of `date=expected`; overdue is what has passed, whatever the period. */
export async function getUpcoming(asked: MeasureFilter, today: Day, speech: Speech) {
  const filter = conditionsOf(asked)
  const rising = { ...filter, date: 'expected', sort: { key: 'firstOn', descending: false } } as const
  const ahead = {
    ...rising,
    from: filter.from && filter.from > today ? filter.from : today,
    page: 1,
    perPage: MOST_AHEAD,
  }
  const passed = { ...rising, from: null, to: today, certain: false, page: 1, perPage: MOST_LOOKED_AT }
  const [groups, total, late, authorities, coverageDay] = await Promise.all([
    listTimeline(ahead, today),
    countTimeline(ahead, today),
    listMeasures(passed, today),
    listAuthorities(),
    getCoverageDay(),
  ])
  const wanted = readWanted(filter.q).present.map(soughtIn)
  const sought = { sought: wanted.flat(), wanted, q: filter.q, codes: askedCodes(filter) }
  const reading = { speech, ...sought, today, coverageDay }
  const entries = groups.flatMap((group) => group.entries)
  return {
    filter,
    chips: listChips(filter, speech, nameAuthorities(authorities, speech)),
    overdue: overdueLines(late, reading),
    ahead: aheadLines(entries, reading),
    total,
  }
}
