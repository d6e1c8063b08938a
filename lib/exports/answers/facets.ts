/** Answers the request for the facets of a list, with their counts. */
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import 'server-only'
import { answerJson } from '@/lib/answers/json'
import { answerOrPostpone } from '@/lib/answers/postpone'
import { answerProblem } from '@/lib/answers/refuse'
import { getEdge } from '@/lib/coverage/store/queries'
import { tellRegister } from '@/lib/coverage/tell-reach'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { layoutFacets } from '@/lib/measures/list/facets'
import { askedDay, type MeasureFilter } from '@/lib/measures/list/filter'
import { FACETS } from '@/lib/measures/list/keys'
import { facetLegend } from '@/lib/measures/list/panel'
import { nameAuthorities, nameValue } from '@/lib/measures/list/value-names'
import { countFacets, listAuthorities } from '@/lib/measures/store/queries'
import { filterKeysOf } from '../list-state'

async function send(filter: MeasureFilter, speech: Speech) {
  const day = askedDay(filter, dayOfRequest())
  const [counts, authorities, edge] = await Promise.all([countFacets(filter, day), listAuthorities(), getEdge()])
  const names = nameAuthorities(authorities, speech)
  const facets = layoutFacets(counts, { ...filter, expand: [...FACETS] }).map(({ facet, values }) => ({
    facet,
    label: facetLegend(facet, filter, speech),
    values: values.map(({ value, count }) => ({ value, label: nameValue(facet, value, speech, names), count })),
  }))
  const reach = tellRegister(edge, day)
  return answerJson({ filter: filterKeysOf(filter), statusDay: day, ...reach, unit: 'records', facets }, 'kept')
}

/** All values of every facet, with their names and how many records each would find. 400 names what means nothing. */
export async function answerFacets(request: Request, speech: Speech): Promise<Response> {
  const { filter, problems } = parseMeasureFilter(new URL(request.url).searchParams, dayOfRequest())
  if (problems.length > 0) return answerProblem({ kind: 'meaningless', problems }, request, speech)
  return answerOrPostpone(request, speech, () => send(filter, speech))
}
