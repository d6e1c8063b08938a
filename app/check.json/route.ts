import { CACHING } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { getReferenceFile } from '@/lib/check/store/reference'
import { canRead } from '@/lib/database/ping'
import { getSpeech } from '../speech'

/** Everything that a list is checked against, in one file; null where that is too much for one. What is typed never comes here. */
export async function GET(request: Request) {
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, await getSpeech())
  const file = await getReferenceFile()
  return new Response(file ?? 'null', { headers: { 'Content-Type': 'application/json', ...CACHING.kept } })
}
