/** What saving measures needs of other tables, and what is wrong with their references. */

import type { LocalizedText } from '@/lib/texts'
import { citedTexts } from '../status/derive'
import { type Issue, refuseWrong } from './refusal'
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import type { Day } from '@/lib/dates'
import type { MeasureInput } from '../schema'
import { type CitedText, standingOf } from '../status/derive'
import { isAhead } from '../status/observed'
import type { Surroundings } from './rows'

/** A save adds the numbers that new records get, and who is named. */
export type Gathered = Surroundings & { measures: Map<string, number>; entities: Map<string, readonly string[]> }

type CitedSource = Omit<CitedText, 'stance'> & { id: number; url: string }

const namesOf = (names: readonly string[]) => [...new Set(names)]

/** Everything that the inputs refer to; sources that are new with them are saved before. */
export async function gatherSurroundings(tx: Transaction, inputs: readonly MeasureInput[]): Promise<Gathered> {
  const urls = namesOf(inputs.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const keys = namesOf(inputs.flatMap(({ authorities }) => authorities))
  const slugs = namesOf(inputs.flatMap(({ relations }) => relations.map(({ to }) => to)))
  // One value each, whatever their number: a large file names two hundred thousand.
  const sources = await tx.$queryRaw<CitedSource[]>`
    select id, url, publisher, origin, kind, title, published_on as "publishedOn", opened
    from sources where url = any(${urls})`
  const authorities = await tx.$queryRaw<{ key: string; name: LocalizedText }[]>`
    select key, name from authorities where key = any(${keys})`
  const measures = await tx.$queryRaw<{ id: number; slug: string }[]>`
    select id, slug from measures where slug = any(${slugs})`
  return {
    sources: new Map(sources.map((source) => [source.url, source])),
    authorities: new Map(authorities.map(({ key, name }) => [key, name])),
    // A save looks them up itself: who is named may be new with it.
    entities: new Map(),
    measures: new Map(measures.map(({ slug, id }) => [slug, id])),
  }
}

/** Every reference of the input that leads nowhere. `slug` is the record's own, `others` are saved with it. */
export function checkReferences(
  input: MeasureInput,
  slug: string | null,
  { sources, authorities, measures }: Gathered,
  others: ReadonlySet<string> = new Set(),
): Issue[] {
  const issues: Issue[] = []
  input.authorities.forEach((key, index) => {
    if (!authorities.has(key)) issues.push({ path: ['authorities', index], code: 'unknown_authority' })
  })
  input.citations.forEach(({ source }, index) => {
    if (!sources.has(source))
      issues.push({ path: ['citations', index, 'newSource', 'publisher'], code: 'unknown_source' })
  })
  input.relations.forEach(({ to }, index) => {
    if (to === slug) issues.push({ path: ['relations', index, 'to'], code: 'self_relation' })
    else if (!measures.has(to) && !others.has(to)) {
      issues.push({ path: ['relations', index, 'to'], code: 'unknown_measure' })
    }
  })
  if (isContradicted(input, sources)) issues.push({ path: ['confirmation'], code: 'single_report_published' })
  return issues
}

/** Events that nobody can have seen by a day. */
export const checkObserved = ({ events }: MeasureInput, day: Day): Issue[] =>
  events.flatMap((event, index) =>
    isAhead(event, day) ? [{ path: ['events', index, 'date'], code: 'after_coverage' }] : [],
  )

/** One report alone cannot be two voices: either they are one, or there is more than one report. */
function isContradicted(input: MeasureInput, sources: Gathered['sources']): boolean {
  const { official, voices } = standingOf(citedTexts(input.citations, sources))
  return input.confirmation === 'single_report' && !official && voices > 1
}

type Named = { slug: string; input: MeasureInput }

/** Refuses all of them when a reference of one leads nowhere; they may refer to one another. */
export function checkAllReferences(items: readonly Named[], around: Gathered) {
  const slugs = new Set(items.map(({ slug }) => slug))
  refuseWrong(
    items.flatMap(({ slug, input }) =>
      checkReferences(input, slug, around, slugs).map(({ path, code }) => ({
        path: ['measures', slug, ...path],
        code,
      })),
    ),
  )
}
