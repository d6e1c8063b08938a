import { canRead } from '@/lib/database/ping'
import { dayOfRequest } from '@/lib/guard/request-day'
import { pickText } from '@/lib/i18n/format'
import type { PickedRecord } from '@/lib/measures/form/picked-record'
import { parseMeasureFilter } from '@/lib/measures/list/filter'
import { listNamed } from '@/lib/measures/store/queries'
import { parsePickLimit } from '@/lib/sources/filter'
import { getSpeech } from '../speech'

const HEADERS = { 'Cache-Control': 'no-store' }

/** Records to pick from while typing: their names and nothing else. */
export async function GET(request: Request) {
  const { words, language } = await getSpeech()
  const params = new URL(request.url).searchParams
  const limit = parsePickLimit(params.get('limit'))
  const { filter, problems } = parseMeasureFilter({ q: params.get('q') ?? '' })
  const wrong = limit === null ? [{ key: 'limit' as const, value: params.get('limit') ?? '' }] : problems
  if (limit === null || wrong.length > 0) {
    const error = wrong.map(({ key, value }) => words.exports.problem(key, value)).join(' ')
    return Response.json({ error, problems: wrong }, { status: 400, headers: HEADERS })
  }
  if (!(await canRead())) return Response.json({ error: words.problems.awayTitle }, { status: 503, headers: HEADERS })
  const found = filter.q ? await listNamed({ ...filter, perPage: limit }, dayOfRequest()) : []
  const picked: PickedRecord[] = found.map(({ slug, title }) => ({ slug, title: pickText(title, language).text }))
  return Response.json(picked, { headers: HEADERS })
}
