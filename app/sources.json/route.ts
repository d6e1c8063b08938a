import { answerJson } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { canRead } from '@/lib/database/ping'
import { isSourceQuery, parsePickLimit } from '@/lib/sources/filter'
import { searchSources } from '@/lib/sources/store/queries'
import { getSpeech } from '../speech'

/** Sources to pick from while typing. */
export async function GET(request: Request) {
  const speech = await getSpeech()
  const params = new URL(request.url).searchParams
  const q = params.get('q')?.trim() ?? ''
  const limit = parsePickLimit(params.get('limit'))
  const wrong = limit === null ? { key: 'limit', value: params.get('limit') ?? '' } : { key: 'q', value: q }
  if (limit === null || !isSourceQuery(q))
    return answerProblem({ kind: 'meaningless', problems: [wrong] }, request, speech)
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, speech)
  return answerJson(await searchSources(q, limit), 'asked')
}
