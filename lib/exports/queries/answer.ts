/** Answers the request for a list as a file. */
import 'server-only'
import { isDatabaseUp } from '@/lib/database-ping'
import { today } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { sumOf } from '@/lib/measures/counts'
import { describeList } from '@/lib/measures/describe'
import { countMeasures, eachListed, eachMeasure, FEW, listAuthorities } from '@/lib/measures/queries'
import type { Measure } from '@/lib/measures/types'
import { nameAuthorities } from '@/lib/measures/value-names'
import { RETRY_SECONDS } from '@/lib/problems/away-page'
import { settings } from '@/lib/settings'
import { eachSource } from '@/lib/sources/export-queries'
import { readAhead } from '../ahead'
import { encodeTexts, openBody } from '../body'
import { writeCsv } from '../csv'
import { CONTENT_TYPES, dispositionOf } from '../file-name'
import { writeJson } from '../json'
import { getCoverage } from '../queries'
import { MOST_ROWS, parseExportRequest, type RequestProblem } from '../request'
import type { ExportContext, ExportFormat, ExportRequest } from '../types'
import { writeXlsx } from '../xlsx'
import { whyUnavailable } from './unavailable'

const FRESH = { 'Cache-Control': 'no-store' }
/** Asked for anew each time: the proxy answers what has not changed. */
export const REVALIDATED = { 'Cache-Control': 'private, no-cache' }
const PLAIN = { ...FRESH, 'Content-Type': 'text/plain; charset=utf-8' }

export function refuse(problems: RequestProblem[], format: ExportFormat, { words }: Speech) {
  const lines = problems.map(({ key, value }) => words.exports.problem(key, value))
  if (format === 'json') return Response.json({ error: lines.join(' '), problems }, { status: 400, headers: FRESH })
  return new Response(`${lines.join('\n')}\n`, { status: 400, headers: PLAIN })
}

async function gatherContext({ filter }: ExportRequest, speech: Speech): Promise<ExportContext> {
  const day = today()
  const [counts, coverage, authorities] = await Promise.all([
    countMeasures(filter, day),
    getCoverage(),
    listAuthorities(),
  ])
  return {
    filter,
    sentence: describeList(filter, counts, speech, nameAuthorities(authorities, speech)),
    counts,
    total: sumOf(counts),
    coverage: coverage ?? { day, note: speech.words.exports.noCoverage },
    today: day,
    generatedAt: new Date().toISOString(),
    url: settings().url,
    speech,
  }
}

type Rows = (most: number) => AsyncGenerator<Measure>

/** A short list is read beside its counts, a long one as it is written. */
function readRows({ filter, limit }: ExportRequest): Rows {
  const day = today()
  if (limit !== null && limit <= FEW) return readAhead(eachMeasure(filter, day, limit))
  return (most) => eachMeasure(filter, day, most)
}

/** At most as many rows as the headers promise, whatever is added meanwhile. */
function openFile(
  format: ExportFormat,
  { bom }: ExportRequest,
  context: ExportContext,
  rows: number,
  read: Rows | null,
) {
  const { filter, today: day } = context
  if (read) return openBody(encodeTexts(writeJson(read(rows), context, eachSource)))
  const listed = eachListed(filter, day, rows)
  if (format === 'xlsx') return openBody(writeXlsx(listed, context))
  return openBody(encodeTexts(writeCsv(listed, context, { bom })))
}

async function send(method: string, format: ExportFormat, request: ExportRequest, speech: Speech) {
  const read = format === 'json' && method !== 'HEAD' ? readRows(request) : null
  const context = await gatherContext(request, speech)
  const rows = Math.min(context.total, request.limit ?? (format === 'xlsx' ? MOST_ROWS : Number.POSITIVE_INFINITY))
  const headers = {
    ...REVALIDATED,
    'Content-Type': CONTENT_TYPES[format],
    'Content-Disposition': dispositionOf(format, context.today),
    'X-Total-Count': String(context.total),
    'X-Row-Count': String(rows),
  }
  return new Response(method === 'HEAD' ? null : await openFile(format, request, context, rows, read), { headers })
}

function postpone(why: 'away' | 'busy', { words }: Speech) {
  const headers = { ...PLAIN, 'Retry-After': String(RETRY_SECONDS) }
  return new Response(`${words.exports[why]}\n`, { status: 503, headers })
}

/** What `answer` makes, or 503 where the database is away or busy. Another failure is thrown. */
export async function answerOrPostpone(speech: Speech, answer: () => Promise<Response>): Promise<Response> {
  if (!(await isDatabaseUp())) return postpone('away', speech)
  try {
    return await answer()
  } catch (error) {
    const why = await whyUnavailable(error)
    if (!why) throw error
    return postpone(why, speech)
  }
}

/** 400 names every key that means nothing, 503 says that the database is away; another failure is thrown. */
export async function answerExport(request: Request, format: ExportFormat, speech: Speech): Promise<Response> {
  const parsed = parseExportRequest(new URL(request.url).searchParams)
  if (!parsed.ok) return refuse(parsed.problems, format, speech)
  return answerOrPostpone(speech, () => send(request.method, format, parsed.request, speech))
}
