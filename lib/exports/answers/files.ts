/** Answers the request for a list as a file. */
import 'server-only'
import { whyUnavailable } from '@/lib/answers/unavailable'
import { addressOf } from '@/lib/auth/address'
import { canRead } from '@/lib/database/ping'
import { withoutReplica } from '@/lib/database/replica'
import { inSnapshot, openSnapshot, type Snapshot } from '@/lib/database/snapshot'
import { getDataVersion } from '@/lib/database/version'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { sumOf } from '@/lib/measures/list/counts'
import { describeList } from '@/lib/measures/list/describe'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import {
  countMeasures,
  eachListed,
  eachMeasure,
  FEW,
  listAuthorities,
  listMeasuresOfVersion,
} from '@/lib/measures/store/queries'
import { RETRY_SECONDS } from '@/lib/problems/away-page'
import { settings } from '@/lib/settings'
import { eachSource } from '@/lib/sources/store/export-queries'
import { writeCsv } from '../csv'
import { encodeTexts } from '../encode'
import { CONTENT_TYPES, dispositionOf } from '../file-name'
import { writeJson } from '../json'
import { MOST_ROWS, parseExportRequest, type RequestProblem } from '../request'
import { spool } from '../spool'
import { getCoverage } from '../store/coverage'
import { waitForTurn } from '../turns'
import type { ExportContext, ExportFormat, ExportRequest } from '../types'
import { writeXlsx } from '../xlsx'

const FRESH = { 'Cache-Control': 'no-store' }
/** Asked for anew each time: the proxy answers what has not changed. */
export const REVALIDATED = { 'Cache-Control': 'private, no-cache' }
const PLAIN = { ...FRESH, 'Content-Type': 'text/plain; charset=utf-8' }

export function refuse(problems: RequestProblem[], format: ExportFormat, { words }: Speech) {
  const lines = problems.map(({ key, value }) => words.exports.problem(key, value))
  if (format === 'json') return Response.json({ error: lines.join(' '), problems }, { status: 400, headers: FRESH })
  return new Response(`${lines.join('\n')}\n`, { status: 400, headers: PLAIN })
}

/** `snapshot`: what the rows are read from, so that counts and rows are of one moment. */
async function gatherContext({ filter }: ExportRequest, speech: Speech, snapshot?: Snapshot): Promise<ExportContext> {
  const day = dayOfRequest()
  const [counts, coverage, authorities] = await Promise.all([
    countMeasures(filter, day, snapshot?.query),
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

const mostRows = ({ limit }: ExportRequest, format: ExportFormat) =>
  limit ?? (format === 'xlsx' ? MOST_ROWS : Number.POSITIVE_INFINITY)

function headersOf(format: ExportFormat, request: ExportRequest, context: ExportContext) {
  return {
    ...REVALIDATED,
    'Content-Type': CONTENT_TYPES[format],
    'Content-Disposition': dispositionOf(format, context.today),
    'X-Total-Count': String(context.total),
    'X-Row-Count': String(Math.min(context.total, mostRows(request, format))),
  }
}

/** A list so short that one statement reads it needs no place among the long ones. */
const isShort = (format: ExportFormat, { limit }: ExportRequest) => format === 'json' && limit !== null && limit <= FEW

/** So long a reader waits for another file to be done: what it held is given back after its last byte. */
const PATIENCE_MS = 1000

/** So often a short list is read again before it takes a snapshot: somebody is saving without end. */
const TRIES = 3

/**
 * Counts and rows of a short list, read beside one another: they are of one moment where the data was as new before the
 * counts, after them, and in the very statement of the rows. Null: it was not, each time.
 */
async function readShort(request: ExportRequest, speech: Speech) {
  const filter = { ...request.filter, page: 1, perPage: request.limit ?? FEW }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [before, { context, after }, { measures, version }] = await Promise.all([
      getDataVersion(),
      gatherContext(request, speech).then(async (context) => ({ context, after: await getDataVersion() })),
      listMeasuresOfVersion(filter, dayOfRequest()),
    ])
    const isEmpty = context.total === 0 && measures.length === 0
    if (before === after && (version === after || isEmpty)) return { context, measures }
  }
  return null
}

const write = (
  format: ExportFormat,
  { filter, limit, bom }: ExportRequest,
  context: ExportContext,
  snapshot: Snapshot,
) => {
  const { today: day } = context
  const most = limit ?? (format === 'xlsx' ? MOST_ROWS : undefined)
  if (format === 'json') {
    const sourcesOf = (ids: ReadonlySet<number>) => eachSource(snapshot, ids)
    return encodeTexts(writeJson(eachMeasure(filter, day, most, snapshot), context, sourcesOf))
  }
  const listed = eachListed(filter, day, most, snapshot)
  return format === 'xlsx' ? writeXlsx(listed, context) : encodeTexts(writeCsv(listed, context, { bom }))
}

/** A file of one moment, made at the database's speed whoever reads it; all is given back however that ends. */
async function sendLong(format: ExportFormat, request: ExportRequest, speech: Speech, { signal }: Request) {
  const snapshot = await openSnapshot(signal)
  try {
    const context = await gatherContext(request, speech, snapshot)
    const { body, done } = await spool(write(format, request, context, snapshot), signal, snapshot.close)
    return { response: new Response(body, { headers: headersOf(format, request, context) }), done }
  } catch (error) {
    await snapshot.close()
    throw error
  }
}

async function sendShort(request: ExportRequest, speech: Speech): Promise<Response | null> {
  const read = await readShort(request, speech)
  if (!read) return null
  const { context, measures } = read
  const sourcesOf = (ids: ReadonlySet<number>) => inSnapshot((snapshot) => eachSource(snapshot, ids))
  const texts: string[] = []
  for await (const text of writeJson(measures, context, sourcesOf)) texts.push(text)
  return new Response(texts.join(''), { headers: headersOf('json', request, context) })
}

async function send(asked: Request, format: ExportFormat, request: ExportRequest, speech: Speech) {
  if (asked.method === 'HEAD') {
    return new Response(null, { headers: headersOf(format, request, await gatherContext(request, speech)) })
  }
  const short = isShort(format, request) ? await sendShort(request, speech) : null
  if (short) return short
  const giveBack = await waitForTurn(addressOf(asked.headers), PATIENCE_MS)
  if (!giveBack) return postpone('busy', speech)
  try {
    const { response, done } = await sendLong(format, request, speech, asked)
    void done.finally(giveBack)
    return response
  } catch (error) {
    giveBack()
    throw error
  }
}

function postpone(why: 'away' | 'busy', { words }: Speech) {
  const headers = { ...PLAIN, 'Retry-After': String(RETRY_SECONDS) }
  return new Response(`${words.exports[why]}\n`, { status: 503, headers })
}

/** What `answer` makes, or 503 where the database is away or busy. Another failure is thrown. */
export async function answerOrPostpone(speech: Speech, answer: () => Promise<Response>): Promise<Response> {
  if (!(await canRead())) return postpone('away', speech)
  try {
    return await withoutReplica(answer)
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
  return answerOrPostpone(speech, () => send(request, format, parsed.request, speech))
}
