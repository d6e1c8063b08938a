-- A batch of a JSON file
-- $1 = [1,2,3]
select
  v.document::text as document,
  json_build_object(
    'derived',
    v.derived,
    'version',
    m.version,
    'slug',
    m.slug,
    'kind',
    m.kind,
    'authorities',
    m.authorities,
    'sourceIds',
    array(
      select
        c.source_id
      from
        measure_sources c
      where
        c.measure_id = m.id
      order by
        c.position
    )
  ) as stored
from
  measures m
  join versions v on v.measure_id = m.id
  and v.known_to is null
  join unnest($1::int[]) with ordinality listed (measure_id, place) on listed.measure_id = m.id
order by
  listed.place
