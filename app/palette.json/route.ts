import { answerJson } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { getSession } from '@/lib/auth/gate/session'
import { isDatabaseUp } from '@/lib/database/ping'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { searchEverything } from '@/lib/palette/store/queries'
import { getSpeech } from '../speech'

/** What fits while somebody types into the palette. */
export async function GET(request: Request) {
  const speech = await getSpeech()
  const q = new URL(request.url).searchParams.get('q') ?? ''
  const { filter, problems } = parseMeasureFilter({ q })
  if (problems.length > 0) return answerProblem({ kind: 'meaningless', problems }, request, speech)
  if (!(await isDatabaseUp())) return answerProblem({ kind: 'away' }, request, speech)
  const viewer = (await getSession(request))?.user ?? null
  return answerJson(await searchEverything(filter, viewer, speech), 'asked')
}
