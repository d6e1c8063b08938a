-- A batch of a JSON file
-- $1 = [1,2,3]
select
  json_build_object(
    'document',
    v.document,
    'derived',
    v.derived,
    'version',
    m.version,
    'authorities',
    coalesce(
      (
        select
          json_agg(
            json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation, 'country', a.country, 'url', a.url)
            order by
              array_position(m.authorities, a.key)
          )
        from
          authorities a
        where
          a.key = any (m.authorities)
      ),
      '[]'::json
    ),
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
