/** Every write of sources. */
import 'server-only'
import { rangeOf } from '@/lib/dates'
import type { Transaction } from '@/lib/db'
import type { SourceInput } from './schema'

/** Adds those whose address is new; a source that is known stays as it is. */
export const insertSources = (tx: Transaction, sources: readonly SourceInput[]) =>
  tx.source.createMany({
    data: sources.map((source) => ({
      ...source,
      publishedEarliest: source.publishedOn ? rangeOf(source.publishedOn).earliest : null,
    })),
    skipDuplicates: true,
  })
