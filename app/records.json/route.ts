import { answerJson } from '@/lib/answers/json'
import { answerProblem } from '@/lib/answers/refuse'
import { canRead } from '@/lib/database/ping'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { PickedRecord } from '@/lib/measures/form/picked-record'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { listNamed } from '@/lib/measures/store/queries'
import { parsePickLimit } from '@/lib/sources/filter'
import { pickText } from '@/lib/texts'
import { getSpeech } from '../speech'

/** Records to pick from while typing: their names and nothing else. */
export async function GET(request: Request) {
  const speech = await getSpeech()
  const params = new URL(request.url).searchParams
  const limit = parsePickLimit(params.get('limit'))
  const { filter, problems } = parseMeasureFilter({ q: params.get('q') ?? '' })
  const wrong = limit === null ? [{ key: 'limit', value: params.get('limit') ?? '' }] : problems
  if (limit === null || wrong.length > 0)
    return answerProblem({ kind: 'meaningless', problems: wrong }, request, speech)
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, speech)
  const found = filter.q ? await listNamed({ ...filter, perPage: limit }, dayOfRequest()) : []
  const picked: PickedRecord[] = found.map(({ slug, title }) => ({
    slug,
    title: pickText(title, speech.language).text,
  }))
  return answerJson(picked, 'asked')
}
