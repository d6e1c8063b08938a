/** Reads a list: the rows of its page, and all that is counted beside them. */
import { parseMeasureFilter } from '../list/parse-filter'
import 'server-only'
import { cache } from 'react'
import type { Day } from '@/lib/dates'
import { findEntities } from '@/lib/entities/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { clampPage } from '@/lib/paging'
import { settings } from '@/lib/settings'
import { sumOfCounts } from '../list/counts'
import { offersEveryone } from '../list/everyone'
import { askedDay, filterToParams, type MeasureFilter, shownView } from '../list/filter'
import { chipsOf, composeList, type FoundPage, type ListView, listTitleOf, type ReadList } from '../list/view'
import { countMonths } from './chart-queries'
import { countLooser } from './loosen'
import {
  countFacets,
  countMeasures,
  countTimeline,
  getCoverageDay,
  listAuthorities,
  listMeasures,
  listTimeline,
} from './queries'

const readRows = async (filter: MeasureFilter, day: Day) =>
  shownView(filter) === 'table'
    ? { measures: await listMeasures(filter, day) }
    : { groups: await listTimeline(filter, day) }

/** `records` is how many match. */
async function readPage(
  asked: MeasureFilter,
  records: Promise<number>,
  day: Day,
): Promise<{ filter: MeasureFilter; found: FoundPage }> {
  // A first page is there whatever the counts will say: it is read beside them.
  const first = asked.page === 1 ? readRows(asked, day) : null
  first?.catch(() => {})
  const total = await (shownView(asked) === 'table' ? records : countTimeline(asked, day))
  // A page beyond the end is the last one: the list may have shrunk since somebody kept its address.
  const filter = { ...asked, page: clampPage({ ...asked, total }) }
  return { filter, found: { total, ...(await (first ?? readRows(filter, day))) } }
}

/** How many records the list would have more by what is against all countries. */
async function countBeside(asked: MeasureFilter, records: Promise<number>, today: Day): Promise<number> {
  if (!offersEveryone(asked)) return 0
  const [all, own] = await Promise.all([countMeasures({ ...asked, everyone: true }, today), records])
  return sumOfCounts(all) - own
}

/** The largest groups have a dozen members that records name. */
const MOST_NAMED = 40

/** All of it is of the day that is asked, or of today; changes up to now end there, too. */
async function readList(asked: MeasureFilter, today: Day): Promise<ReadList> {
  const day = askedDay(asked, today)
  const counting = countMeasures(asked, day)
  const records = counting.then((counts) => sumOfCounts(counts))
  const [counts, shown, facets, beside, authorities, coverageDay, months, named] = await Promise.all([
    counting,
    readPage(asked, records, day),
    countFacets(asked, day),
    countBeside(asked, records, day),
    listAuthorities(),
    getCoverageDay(),
    countMonths(asked, day),
    asked.q ? findEntities(asked.q, MOST_NAMED) : [],
  ])
  return { ...shown, counts, facets, beside, authorities, coverageDay, months, named, today, day }
}

// By its address as text: a page and its title ask for it apart, and have it read once.
const readByQuery = cache((query: string) =>
  readList(parseMeasureFilter(new URLSearchParams(query), dayOfRequest()).filter, dayOfRequest()),
)
const readOnce = (filter: MeasureFilter) => readByQuery(filterToParams(filter).toString())

export const getListTitle = async (filter: MeasureFilter, speech: Speech): Promise<string> =>
  listTitleOf(await readOnce(filter), speech)

/** A filter in; everything that page, brief and embed show out. */
export async function getListView(filter: MeasureFilter, speech: Speech): Promise<ListView> {
  const read = await readOnce(filter)
  const looser = read.found.total > 0 ? [] : await countLooser(chipsOf(read, speech), read.day)
  return composeList(read, looser, speech, settings().url)
}
