/** Which saved records a new one may repeat. */
import 'server-only'
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import type { LocalizedText } from '@/lib/texts'
import type { MeasureInput } from '../schema'

export type Duplicate = { slug: string; title: LocalizedText; because: 'instrument' | 'event' }

const sameEvents = ({ events }: MeasureInput): Sql =>
  join(
    events.map(
      ({ type, date, sources }) => sql`exists (
        select 1 from measure_events e
        join event_citations ec on ec.event_id = e.id
        join citations c on c.id = ec.citation_id
        join sources s on s.id = c.source_id
        where e.measure_id = m.id and e.type = ${type} and e.date = ${date} and s.url = any(${sources}))`,
    ),
    ' or ',
  )

/** The same instrument number by the same imposer, or an event of the same type and date with the same source. */
export async function findDuplicates(tx: Transaction, input: MeasureInput): Promise<Duplicate[]> {
  const number = input.instrument?.number ?? null
  const sameInstrument = sql`coalesce(m.imposer = ${input.imposer} and lower(m.instrument_number) = lower(${number}::text), false)`
  return await tx.$queryRaw<Duplicate[]>(sql`
    select m.slug, m.title, case when ${sameInstrument} then 'instrument' else 'event' end as because
    from measures m where m.archived_at is null and (${sameInstrument} or ${sameEvents(input)}) order by m.id limit 10`)
}
