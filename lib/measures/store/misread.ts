/** Claims in circulation, with the names of the records that they concern and of the sources that bear the text out. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import { MISREAD_CLAIMS, type NamedMisread } from '../misread'

const SLUGS = MISREAD_CLAIMS.flatMap(({ records }) => records)
const URLS = MISREAD_CLAIMS.flatMap(({ sources }) => sources)

/** A tracker of other records, or one that archived them, has nothing to set right. */
export async function listMisread(): Promise<NamedMisread[]> {
  const [records, sources] = await Promise.all([
    queryVersioned<NamedMisread['records'][number]>(sql`
      select slug, title from measures where slug = any(${SLUGS}) and archived_at is null`),
    queryVersioned<NamedMisread['sources'][number]>(sql`
      select id, url, publisher, title, language from sources where url = any(${URLS})`),
  ])
  return MISREAD_CLAIMS.map((claim) => ({
    ...claim,
    records: claim.records.flatMap((slug) => records.find((record) => record.slug === slug) ?? []),
    sources: claim.sources.flatMap((url) => sources.find((source) => source.url === url) ?? []),
  })).filter((claim) => claim.records.length > 0)
}
