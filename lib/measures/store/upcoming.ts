/** Reads what comes of a list, and what of it has passed and is not confirmed. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { clampPage } from '@/lib/paging'
import { readWanted, soughtIn } from '@/lib/search/wanted'
import { listChips } from '../list/chips'
import { DEFAULT_FILTER, type MeasureFilter, withoutShowing } from '../list/filter'
import { askedCodes } from '../list/text/code-reason'
import { aheadLines, overdueLines } from '../list/text/upcoming-lines'
import { nameAuthorities } from '../list/value-names'
import { countOverdue, countTimeline, getCoverageDay, listAuthorities, listPassed, listTimeline } from './queries'

const undated = (filter: MeasureFilter): MeasureFilter => ({
  ...filter,
  ...{ date: DEFAULT_FILTER.date, from: null, to: null, certain: DEFAULT_FILTER.certain },
})

/** Its conditions but for dates of another meaning than what is expected. */
function conditionsOf(filter: MeasureFilter): MeasureFilter {
  const kept = withoutShowing(filter)
  return filter.date === 'expected' ? kept : undated(kept)
}

/** What has passed is overdue whatever the period; what is ahead is of today and later. */
function partsOf(filter: MeasureFilter, today: Day) {
  const rising = { ...filter, date: 'expected', sort: { key: 'firstOn', descending: false } } as const
  return {
    passed: undated(filter),
    ahead: { ...rising, from: filter.from && filter.from > today ? filter.from : today },
  }
}

/** One list in pages: what is overdue, and then what is ahead. */
async function readPage(asked: MeasureFilter, filter: MeasureFilter, today: Day) {
  const { passed, ahead } = partsOf(filter, today)
  const [late, coming] = await Promise.all([countOverdue(today, passed), countTimeline(ahead, today)])
  const { perPage } = asked
  const page = clampPage({ ...asked, total: late + coming })
  const first = (page - 1) * perPage
  const above = Math.min(Math.max(late - first, 0), perPage)
  const below = { offset: Math.max(first - late, 0), limit: perPage - above }
  const [overdue, groups] = await Promise.all([
    listPassed(passed, today, { offset: first, limit: above }),
    listTimeline(ahead, today, below),
  ])
  return { overdue, entries: groups.flatMap(({ entries }) => entries), page: { page, perPage, late, coming } }
}

/** From today on, or within the period of `date=expected`; above it what is overdue. */
export async function getUpcoming(asked: MeasureFilter, today: Day, speech: Speech) {
  const filter = conditionsOf(asked)
  const [{ overdue, entries, page }, authorities, coverageDay] = await Promise.all([
    readPage(asked, filter, today),
    listAuthorities(),
    getCoverageDay(),
  ])
  const wanted = readWanted(filter.q).present.map(soughtIn)
  const sought = { sought: wanted.flat(), wanted, q: filter.q, codes: askedCodes(filter) }
  const reading = { speech, ...sought, today, coverageDay }
  return {
    ...{ filter, today, coverageDay, authorities, ...page },
    chips: listChips(filter, speech, nameAuthorities(authorities, speech)),
    overdue: overdueLines(overdue, reading),
    ahead: aheadLines(entries, reading),
  }
}
