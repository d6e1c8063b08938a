import { getSession } from '@/lib/auth/gate/session'
import { isDatabaseUp } from '@/lib/database/ping'
import { parseMeasureFilter } from '@/lib/measures/list/filter'
import { searchEverything } from '@/lib/palette/store/queries'
import { getSpeech } from '../speech'

const HEADERS = { 'Cache-Control': 'no-store' }

/** What fits while somebody types into the palette. */
export async function GET(request: Request) {
  const speech = await getSpeech()
  const q = new URL(request.url).searchParams.get('q') ?? ''
  const { filter, problems } = parseMeasureFilter({ q })
  if (problems.length > 0) {
    const error = problems.map(({ key, value }) => speech.words.exports.problem(key, value)).join(' ')
    return Response.json({ error, problems }, { status: 400, headers: HEADERS })
  }
  if (!(await isDatabaseUp()))
    return Response.json({ error: speech.words.problems.awayTitle }, { status: 503, headers: HEADERS })
  const viewer = (await getSession())?.user ?? null
  return Response.json(await searchEverything(filter, viewer, speech), { headers: HEADERS })
}
