/** Sources as an export reads them. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Snapshot } from '@/lib/database/snapshot'
import type { SourceInput } from '../schema'

/** The sources of these ids in the order of their addresses, in the shape in which they are loaded, read as they are asked for. */
export const eachSource = ({ each }: Snapshot, ids: ReadonlySet<number>): AsyncGenerator<SourceInput> =>
  each<SourceInput>(sql`
    select s.url, s.publisher, s.origin, s.publisher_country as "publisherCountry", s.kind, s.title,
      s.published_on as "publishedOn", s.language, s.archive_url as "archiveUrl", s.opened
    from sources s where s.id = any(${[...ids]}) order by s.url collate "C"`)
