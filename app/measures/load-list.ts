import { cache } from 'react'
import type { Day } from '@/lib/dates'
import { dayOfRequest } from '@/lib/guard/request-day'
import { sumOf } from '@/lib/measures/list/counts'
import { layoutFacets } from '@/lib/measures/list/facets'
import { type MeasureFilter, parseMeasureFilter } from '@/lib/measures/list/filter'
import type { TimelineGroup } from '@/lib/measures/list/timeline'
import { countMonths } from '@/lib/measures/store/chart-queries'
import {
  countFacets,
  countMeasures,
  countTimeline,
  getCoverageDay,
  listAuthorities,
  listMeasures,
  listTimeline,
} from '@/lib/measures/store/queries'
import type { Measure } from '@/lib/measures/types'
import { clampPage } from '@/lib/paging'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type Found = { total: number } & ({ groups: TimelineGroup[] } | { measures: Measure[] })

const readRows = async (filter: MeasureFilter, day: Day) =>
  filter.view === 'table' ? { measures: await listMeasures(filter, day) } : { groups: await listTimeline(filter, day) }

/** `records` is how many match. */
async function loadRows(
  asked: MeasureFilter,
  records: Promise<number>,
  day: Day,
): Promise<{ filter: MeasureFilter; found: Found }> {
  // A first page is there whatever the counts will say: it is read beside them.
  const first = asked.page === 1 ? readRows(asked, day) : null
  first?.catch(() => {})
  const total = await (asked.view === 'table' ? records : countTimeline(asked, day))
  // A page beyond the end is the last one: the list may have shrunk since somebody kept its address.
  const filter = { ...asked, page: clampPage({ ...asked, total }) }
  return { filter, found: { total, ...(await (first ?? readRows(filter, day))) } }
}

// By the query as text: the page and its title ask for it apart, and have it read once.
const loadQuery = cache(async (query: string) => {
  const day = dayOfRequest()
  const { filter: asked, problems } = parseMeasureFilter(new URLSearchParams(query))
  const counting = countMeasures(asked, day)
  const totalling = counting.then((counts) => sumOf(counts))
  const [counts, records, shown, facetCounts, authorities, coverageDay, months] = await Promise.all([
    counting,
    totalling,
    loadRows(asked, totalling, day),
    countFacets(asked, day),
    listAuthorities(),
    getCoverageDay(),
    countMonths(asked, day),
  ])
  const facets = layoutFacets(facetCounts, asked)
  return { ...shown, problems, counts, records, facets, authorities, coverageDay, months, today: day }
})

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list that the address asks for. */
export async function loadList(searchParams: SearchParams) {
  const pairs = Object.entries(await searchParams).flatMap(([key, values]) =>
    [values ?? []].flat().map((value) => [key, value]),
  )
  return loadQuery(new URLSearchParams(pairs).toString())
}
