/** What the front page picks of what was read for it. */
import type { Day } from '@/lib/dates'
import { CATEGORIES, type Category } from '../codes'
import type { FacetCount } from '../list/facets'
import { DEFAULT_FILTER, hrefOf, type ListHref, type MeasureFilter } from '../list/filter'
import type { TimelineEntry, TimelineGroup } from '../list/timeline'
import { heldFilter, type RiverAsk, SHORES, type Shore } from '../river/ask'

/** Whomever a measure names: of a subject all counts. */
const BY_ANYONE: RiverAsk = { filter: DEFAULT_FILTER, anyTarget: true, flow: false }

/** What restricts on a shore and is in force on a day. */
export const restrictingOn = (day: Day, shore: Shore): MeasureFilter => heldFilter(BY_ANYONE, shore, day)

/** A subject with how many restrict in it on each shore. */
export type SubjectRow = { category: Category; counts: { shore: Shore; count: number; href: ListHref }[] }

/** Subjects in which anything restricts, where most does first. */
export function subjectRows(facets: Readonly<Record<Shore, readonly FacetCount[]>>, day: Day): SubjectRow[] {
  const countOf = (shore: Shore, category: Category) =>
    facets[shore].find(({ facet, value }) => facet === 'category' && value === category)?.count ?? 0
  const rows = CATEGORIES.map((category) => ({
    category,
    counts: SHORES.map((shore) => ({
      shore,
      count: countOf(shore, category),
      href: hrefOf({ ...restrictingOn(day, shore), category: [category] }),
    })),
  }))
  const sumOf = ({ counts }: SubjectRow) => counts.reduce((sum, { count }) => sum + count, 0)
  return rows.filter((row) => sumOf(row) > 0).sort((a, b) => sumOf(b) - sumOf(a))
}

/** What was really done, each record once: no step that was only spoken of, and no end that nobody has confirmed. */
export function realSteps(groups: readonly TimelineGroup[], most: number): TimelineEntry[] {
  const done = groups
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.source === 'event' && !entry.event.expected)
  const newest = new Map<string, TimelineEntry>()
  for (const entry of done) if (!newest.has(entry.measure.slug)) newest.set(entry.measure.slug, entry)
  return [...newest.values()].slice(0, most)
}
