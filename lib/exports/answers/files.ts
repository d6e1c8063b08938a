/** Answers the request for a list as a file. */
import 'server-only'
import { CACHING } from '@/lib/answers/json'
import { answerOrPostpone } from '@/lib/answers/postpone'
import { answerProblem } from '@/lib/answers/refuse'
import { addressOf } from '@/lib/auth/address'
import { tellRegister } from '@/lib/coverage/tell-reach'
import { inSnapshot, openSnapshot, type Snapshot } from '@/lib/database/snapshot'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { eachFiled, eachListed } from '@/lib/measures/store/queries'
import { eachSource } from '@/lib/sources/store/export-queries'
import { dispositionOf } from '../file-name'
import { type ExportFormat, FILE_FORMATS } from '../formats'
import { parseExportRequest } from '../request'
import { spool } from '../spool'
import { waitForTurn } from '../turns'
import type { ExportContext, ExportRequest } from '../types'
import { WRITERS } from '../writers'
import { gatherContext, isShortList, readShort } from './context'

type Asked = { format: ExportFormat; request: ExportRequest; speech: Speech }

const mostOf = ({ format, request }: Asked) => request.limit ?? FILE_FORMATS[format].mostRows

/** What a CSV has no room for. */
function edgeHeaders({ edge, today }: ExportContext) {
  const { covered, through, basis } = tellRegister(edge, today)
  return {
    'X-Covered': String(covered),
    ...(through && basis && { 'X-Covered-Through': through, 'X-Coverage-Basis': basis }),
  }
}

const headersOf = (asked: Asked, context: ExportContext) => ({
  ...CACHING.kept,
  'Content-Type': FILE_FORMATS[asked.format].mediaType,
  'Content-Disposition': dispositionOf(asked.format, context),
  'X-Total-Count': String(context.total),
  'X-Row-Count': String(Math.min(context.total, mostOf(asked))),
  ...edgeHeaders(context),
})

/** So long a reader waits for another file to be done: what it held is given back after its last byte. */
const PATIENCE_MS = 1000

function write(asked: Asked, context: ExportContext, snapshot: Snapshot) {
  const { format, request } = asked
  const most = Number.isFinite(mostOf(asked)) ? mostOf(asked) : undefined
  const beside = { context, request, sourcesOf: (ids: ReadonlySet<number>) => eachSource(snapshot, ids) }
  const writer = WRITERS[format]
  if (writer.rows === 'whole') return writer.write(eachFiled(request.filter, context.today, most, snapshot), beside)
  return writer.write(eachListed(request.filter, context.today, most, snapshot), beside)
}

/** A file of one moment, made at the database's speed whoever reads it; all is given back however that ends. */
async function sendLong(asked: Asked, signal: AbortSignal) {
  const snapshot = await openSnapshot(signal)
  try {
    const context = await gatherContext(asked.request, asked.speech, snapshot)
    const { body, done } = await spool(write(asked, context, snapshot), signal, snapshot.close)
    return { response: new Response(body, { headers: headersOf(asked, context) }), done }
  } catch (error) {
    await snapshot.close()
    throw error
  }
}

/** A list so short that one statement reads it whole needs no place among the long ones. Null: it is not. */
async function sendShort(asked: Asked): Promise<Response | null> {
  const { format, request, speech } = asked
  const writer = WRITERS[format]
  if (writer.rows !== 'whole' || !isShortList(request)) return null
  const read = await readShort(request, speech)
  if (!read) return null
  const { context, measures } = read
  const sourcesOf = (ids: ReadonlySet<number>) => inSnapshot((snapshot) => eachSource(snapshot, ids))
  const chunks: Uint8Array[] = []
  for await (const chunk of writer.write(measures, { context, request, sourcesOf })) chunks.push(chunk)
  return new Response(Buffer.concat(chunks), { headers: headersOf(asked, context) })
}

async function send(asked: Asked, sent: Request): Promise<Response> {
  if (sent.method === 'HEAD') {
    return new Response(null, { headers: headersOf(asked, await gatherContext(asked.request, asked.speech)) })
  }
  const short = await sendShort(asked)
  if (short) return short
  const giveBack = await waitForTurn(addressOf(sent.headers), PATIENCE_MS)
  if (!giveBack) return answerProblem({ kind: 'busy' }, sent, asked.speech)
  try {
    const { response, done } = await sendLong(asked, sent.signal)
    void done.finally(giveBack)
    return response
  } catch (error) {
    giveBack()
    throw error
  }
}

/** 400 names every key that means nothing, 503 says that the database is away; another failure is thrown. */
export async function answerExport(sent: Request, format: ExportFormat, speech: Speech): Promise<Response> {
  const parsed = parseExportRequest(new URL(sent.url).searchParams, dayOfRequest())
  if (!parsed.ok) return answerProblem({ kind: 'meaningless', problems: parsed.problems }, sent, speech)
  return answerOrPostpone(sent, speech, () => send({ format, request: parsed.request, speech }, sent))
}
