/** Answers the requests for a river as a file: its numbers as CSV and JSON, its picture as SVG. */
import 'server-only'
import { CACHING } from '@/lib/answers/json'
import { answerOrPostpone } from '@/lib/answers/postpone'
import { answerProblem } from '@/lib/answers/refuse'
import { getEdge } from '@/lib/coverage/store/queries'
import { tellRegister } from '@/lib/coverage/tell-reach'
import { dayOfRequest } from '@/lib/guard/request-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { riverParams } from '@/lib/measures/river/ask'
import { toRiverJson, writeRiverCsv } from '@/lib/measures/river/file'
import { parseRiver } from '@/lib/measures/river/parse-ask'
import { setScene } from '@/lib/measures/river/scene'
import { writeRiverSvg } from '@/lib/measures/river/svg'
import { headRiver, pictureRiver, type ReadRiver, tellUnchecked } from '@/lib/measures/river/view'
import { readRiver } from '@/lib/measures/store/river'
import { settings } from '@/lib/settings'

export type RiverFile = 'csv' | 'json' | 'svg'
const MEDIA_TYPES: Record<RiverFile, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

async function describeFile({ ask, counts, today }: ReadRiver) {
  const reach = tellRegister(await getEdge(), today)
  const params = riverParams(ask)
  const asked = Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
  return { asked, statusDay: today, ...reach, unit: 'measures', ...toRiverJson(counts) }
}

function drawFile(read: ReadRiver, speech: Speech): string {
  const { river, site, dates } = speech.words
  const { coverageDay, today } = read
  const unchecked = tellUnchecked(read, setScene(read), speech)
  const legend = [river.published, `${river.informal} (/////)`, river.done, ...(unchecked ? [unchecked] : [])].join(
    ' · ',
  )
  const source = say(river.source, {
    site: site.name,
    url: settings().url,
    data: coverageDay ? say(dates.andDataTo, { day: formatDate(coverageDay, speech) }) : '',
    today: formatDate(today, speech),
  })
  return writeRiverSvg(pictureRiver(read, speech, 'wide'), headRiver(read, speech), [legend, source])
}

const WRITERS: Record<RiverFile, (read: ReadRiver, speech: Speech) => string | Promise<string>> = {
  csv: ({ ask, counts }) => writeRiverCsv(ask, counts),
  json: async (read) => JSON.stringify(await describeFile(read)),
  svg: drawFile,
}

async function send(read: ReadRiver, file: RiverFile, speech: Speech) {
  const disposition = file === 'csv' ? 'attachment' : 'inline'
  return new Response(await WRITERS[file](read, speech), {
    headers: {
      ...CACHING.kept,
      'Content-Type': MEDIA_TYPES[file],
      'Content-Disposition': `${disposition}; filename="river-${read.today}.${file}"`,
    },
  })
}

/** 400 names every key that means nothing. */
export async function answerRiver(request: Request, file: RiverFile, speech: Speech): Promise<Response> {
  const today = dayOfRequest()
  const { ask, problems } = parseRiver(new URL(request.url).searchParams, today)
  if (problems.length > 0) return answerProblem({ kind: 'meaningless', problems }, request, speech)
  return answerOrPostpone(request, speech, async () => send(await readRiver(ask, today, speech), file, speech))
}
