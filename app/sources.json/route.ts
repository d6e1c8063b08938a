import { canRead } from '@/lib/database/ping'
import { isSourceQuery, parsePickLimit } from '@/lib/sources/filter'
import { searchSources } from '@/lib/sources/store/queries'
import { getSpeech } from '../speech'

const HEADERS = { 'Cache-Control': 'no-store' }

/** Sources to pick from while typing. */
export async function GET(request: Request) {
  const { words } = await getSpeech()
  const params = new URL(request.url).searchParams
  const q = params.get('q')?.trim() ?? ''
  const limit = parsePickLimit(params.get('limit'))
  const refuse = (key: 'q' | 'limit', value: string) =>
    Response.json(
      { error: words.exports.problem(key, value), problems: [{ key, value }] },
      { status: 400, headers: HEADERS },
    )
  if (limit === null) return refuse('limit', params.get('limit') ?? '')
  if (!isSourceQuery(q)) return refuse('q', q)
  if (!(await canRead())) return Response.json({ error: words.problems.awayTitle }, { status: 503, headers: HEADERS })
  return Response.json(await searchSources(q, limit), { headers: HEADERS })
}
