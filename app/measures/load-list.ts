import { cache } from 'react'
import { type Day, today } from '@/lib/dates'
import { layoutFacets } from '@/lib/measures/facets'
import { type MeasureFilter, parseMeasureFilter } from '@/lib/measures/filter'
import {
  countFacets,
  countMeasures,
  countTimeline,
  getCoverageDay,
  listAuthorities,
  listMeasures,
  listTimeline,
} from '@/lib/measures/queries'
import { countMonths } from '@/lib/measures/queries/chart'
import type { TimelineGroup } from '@/lib/measures/timeline'
import type { Measure } from '@/lib/measures/types'
import { clampPage } from '@/lib/paging'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type Found = { total: number } & ({ groups: TimelineGroup[] } | { measures: Measure[] })

async function loadRows(
  asked: MeasureFilter,
  records: number,
  day: Day,
): Promise<{ filter: MeasureFilter; found: Found }> {
  const total = asked.view === 'table' ? records : await countTimeline(asked, day)
  // A page beyond the end is the last one: the list may have shrunk since somebody kept its address.
  const filter = { ...asked, page: clampPage({ ...asked, total }) }
  if (filter.view === 'table') return { filter, found: { total, measures: await listMeasures(filter, day) } }
  return { filter, found: { total, groups: await listTimeline(filter, day) } }
}

// By the query as text: the page and its title ask for it apart, and have it read once.
const loadQuery = cache(async (query: string) => {
  const day = today()
  const { filter: asked, problems } = parseMeasureFilter(new URLSearchParams(query))
  const [counts, facetCounts, authorities, coverageDay, months] = await Promise.all([
    countMeasures(asked, day),
    countFacets(asked, day),
    listAuthorities(),
    getCoverageDay(),
    countMonths(asked, day),
  ])
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const shown = await loadRows(asked, records, day)
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
