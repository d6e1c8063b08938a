/** What a file says of itself, and the rows of a short one with it. */
import 'server-only'
import { getEdge } from '@/lib/coverage/store/queries'
import type { Snapshot } from '@/lib/database/snapshot'
import { getDataVersion } from '@/lib/database/version'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Speech } from '@/lib/i18n/format'
import { sumOfCounts } from '@/lib/measures/list/counts'
import { describeList } from '@/lib/measures/list/describe'
import { askedDay } from '@/lib/measures/list/filter'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import type { FiledMeasure } from '@/lib/measures/record'
import { countMeasures, FEW, listAuthorities, listFiledOfVersion } from '@/lib/measures/store/queries'
import { settings } from '@/lib/settings'
import { getCoverage } from '../store/coverage'
import type { ExportContext, ExportRequest } from '../types'

/** `snapshot`: what the rows are read from, so that counts and rows are of one moment. */
export async function gatherContext(
  { filter }: ExportRequest,
  speech: Speech,
  snapshot?: Snapshot,
): Promise<ExportContext> {
  const day = askedDay(filter, dayOfRequest())
  const [counts, coverage, edge, authorities] = await Promise.all([
    countMeasures(filter, day, snapshot?.query),
    getCoverage(),
    getEdge(snapshot?.query),
    listAuthorities(snapshot?.query),
  ])
  return {
    filter,
    sentence: describeList(filter, counts, speech, nameAuthorities(authorities, speech)),
    counts,
    total: sumOfCounts(counts),
    coverage: coverage ?? { day, note: speech.words.exports.noCoverage },
    edge,
    authorities,
    today: day,
    generatedAt: new Date().toISOString(),
    url: settings().url,
    speech,
  }
}

/** So often a short list is read again before it takes a snapshot: somebody is saving without end. */
const TRIES = 3

/** One statement reads all of it. */
export const isShortList = ({ limit }: ExportRequest) => limit !== null && limit <= FEW

/**
 * Counts and rows of a short list, read beside one another: they are of one moment where the data was as new before the
 * counts, after them, and in the very statement of the rows. Null: it was not, each time.
 */
export async function readShort(
  request: ExportRequest,
  speech: Speech,
): Promise<{ context: ExportContext; measures: FiledMeasure[] } | null> {
  const filter = { ...request.filter, page: 1, perPage: request.limit ?? FEW }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [before, { context, after }, { measures, version }] = await Promise.all([
      getDataVersion(),
      gatherContext(request, speech).then(async (context) => ({ context, after: await getDataVersion() })),
      listFiledOfVersion(filter, askedDay(filter, dayOfRequest())),
    ])
    const isEmpty = context.total === 0 && measures.length === 0
    if (before === after && (version === after || isEmpty)) return { context, measures }
  }
  return null
}
