import { answerJson } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { getVersionHeld } from '@/lib/check/store/data-moments'
import { isDatabaseUp } from '@/lib/database/ping'
import { getSpeech } from '../speech'

/** Since when there is a version of the data, and until when it held; null: there has been none of that number. */
export async function GET(request: Request) {
  const value = new URL(request.url).searchParams.get('version') ?? ''
  if (!/^\d{1,9}$/.test(value))
    return answerProblem({ kind: 'meaningless', problems: [{ key: 'version', value }] }, request, await getSpeech())
  if (!(await isDatabaseUp())) return answerProblem({ kind: 'away' }, request, await getSpeech())
  return answerJson(await getVersionHeld(Number(value)), 'asked')
}
