import { cache } from 'react'
import type { Rows } from '@/components/measures/list/list-rows'
import { type Day, today } from '@/lib/dates'
import { type MeasureFilter, parseMeasureFilter } from '@/lib/measures/filter'
import {
  countMeasures,
  countTimeline,
  getCoverageDay,
  listAuthorities,
  listMeasures,
  listParties,
  listTimeline,
} from '@/lib/measures/queries'
import { clampPage } from '@/lib/paging'

async function loadRows(
  asked: MeasureFilter,
  records: number,
  day: Day,
): Promise<{ filter: MeasureFilter; rows: Rows }> {
  const total = asked.view === 'table' ? records : await countTimeline(asked, day)
  // A page beyond the end is the last one: the list may have shrunk since somebody kept its address.
  const filter = { ...asked, page: clampPage({ ...asked, total }) }
  if (filter.view === 'table') return { filter, rows: { total, measures: await listMeasures(filter, day) } }
  return { filter, rows: { total, groups: await listTimeline(filter, day) } }
}

// By the query as text: the page and its title ask for it apart, and have it read once.
const loadQuery = cache(async (query: string) => {
  const day = today()
  const { filter: asked, problems } = parseMeasureFilter(new URLSearchParams(query))
  const counts = await countMeasures(asked, day)
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const [shown, parties, authorities, coverageDay] = await Promise.all([
    loadRows(asked, records, day),
    listParties(),
    listAuthorities(),
    getCoverageDay(),
  ])
  return { ...shown, problems, counts, records, parties, authorities, coverageDay, today: day }
})

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list that the address asks for. */
export async function loadList(searchParams: SearchParams) {
  const pairs = Object.entries(await searchParams).flatMap(([key, values]) =>
    [values ?? []].flat().map((value) => [key, value]),
  )
  return loadQuery(new URLSearchParams(pairs).toString())
}
