/** Answers the requests of the chart: what it is drawn from, and the card of one record. */
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { pickText } from '@/lib/texts'
import 'server-only'
import { answerJson } from '@/lib/answers/json'
import { answerOrPostpone } from '@/lib/answers/postpone'
import { answerProblem } from '@/lib/answers/refuse'
import { getEdge } from '@/lib/coverage/store/queries'
import { tellRecord, tellRegister } from '@/lib/coverage/tell-reach'
import { toEpochDay } from '@/lib/epoch-day'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { listIndicators } from '@/lib/indicators/store/queries'
import { toCard } from '@/lib/measures/chart/data/card'
import { packChart } from '@/lib/measures/chart/data/data'
import { figuresOf, hasFigures } from '@/lib/measures/chart/data/figures'
import { nameLane } from '@/lib/measures/chart/data/lane-names'
import { askedDay, type MeasureFilter } from '@/lib/measures/list/filter'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import { getChart } from '@/lib/measures/store/chart-queries'
import { getMeasure, listAuthorities } from '@/lib/measures/store/queries'

async function send(filter: MeasureFilter, speech: Speech) {
  const day = askedDay(filter, dayOfRequest())
  const [authorities, edge] = await Promise.all([listAuthorities(), getEdge()])
  const names = nameAuthorities(authorities, speech)
  const data = await getChart(filter, day, {
    lane: (lane) => nameLane(lane, filter.lanes, speech, names),
    title: (texts) => pickText(texts, speech.language),
  })
  const coverage = tellRegister(edge, day)
  const checked = coverage.through === null ? null : toEpochDay(coverage.through)
  const hasOwn = filter.lanes === 'category' && hasFigures(data.lanes)
  const figures = hasOwn ? figuresOf(data.lanes, await listIndicators(), speech) : []
  return answerJson({ ...packChart({ ...data, checked, figures }), coverage }, 'kept')
}

/** `ChartColumns` of the list that the address asks for, and whether its day is covered. 400 names what means nothing. */
export async function answerChart(request: Request, speech: Speech): Promise<Response> {
  const { filter, problems } = parseMeasureFilter(new URL(request.url).searchParams, dayOfRequest())
  if (problems.length > 0) return answerProblem({ kind: 'meaningless', problems }, request, speech)
  return answerOrPostpone(request, speech, () => send(filter, speech))
}

/** The `Card` of a record that stands in lists, and whether today is covered. */
export const answerCard = (request: Request, slug: string, speech: Speech): Promise<Response> =>
  answerOrPostpone(request, speech, async () => {
    const [measure, edge] = await Promise.all([getMeasure(slug), getEdge()])
    if (!measure || measure.archivedAt) return answerProblem({ kind: 'notFound' }, request, speech)
    const today = dayOfRequest()
    const authorities = measure.authorities.map(({ key }) => key)
    const coverage = tellRecord({ ...measure, authorities }, edge, today)
    return answerJson({ ...toCard(measure, today, speech), coverage }, 'kept')
  })
