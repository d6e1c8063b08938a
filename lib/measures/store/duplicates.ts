/** Which saved records a new one may repeat. */
import 'server-only'
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import type { LocalizedText } from '@/lib/texts'
import type { MeasureInput } from '../schema'

export type Duplicate = { slug: string; title: LocalizedText; because: 'instrument' | 'event' }

const isSameEvent = ({ events }: MeasureInput): Sql =>
  join(
    events.map(
      ({ type, date, sources }) => sql`e.value ->> 'type' = ${type} and e.value ->> 'date' = ${date}
        and array(select json_array_elements_text(e.value -> 'sources')) && ${sources}`,
    ),
    ' or ',
  )

/** The same instrument number by the same imposer, or an event of the same type and date with the same source. */
export async function findDuplicates(tx: Transaction, input: MeasureInput): Promise<Duplicate[]> {
  const number = input.instrument?.number ?? null
  const cited = input.events.flatMap(({ sources }) => sources)
  return await tx.$queryRaw<Duplicate[]>(sql`
    with same_number as (
      select m.id from measures m where lower(m.instrument_number) = lower(${number}::text) and m.imposer = ${input.imposer}
    ), same_event as (
      select v.measure_id as id from versions v, json_array_elements(v.document -> 'events') e
      where v.known_to is null and (${isSameEvent(input)}) and v.measure_id in (
        select c.measure_id from measure_sources c join sources s on s.id = c.source_id where s.url = any(${cited}))
    )
    select m.slug, m.title, case when m.id in (select id from same_number) then 'instrument' else 'event' end as because
    from measures m
    where m.archived_at is null and m.id in (select id from same_number union select id from same_event)
    order by m.id limit 10`)
}
