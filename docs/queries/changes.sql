-- What the register changed, newest first
-- $1 = -541287282
-- $2 = 50
-- $3 = 0
select
  saves.versions,
  saves.recorded,
  m.slug,
  m.title,
  m.kind,
  n.number as version,
  n.author,
  n.reason,
  n.release,
  to_char(n.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  case
    when saves.versions = 1
    and n.number > 1 then n.changes
  end as changes
from
  (
    select
      v.known_from as at,
      count(*)::int as versions,
      (
        count(*) filter (
          where
            v.number = 1
        )
      )::int as recorded,
      min(v.measure_id) as measure_id
    from
      versions v
      join measure_index i on i.measure_id = v.measure_id
    where
      true
      and true
      and i.imposer = $1::int
    group by
      v.known_from
    order by
      v.known_from desc
    limit
      $2
    offset
      $3
  ) saves
  join lateral (
    select
      *
    from
      versions v
    where
      v.measure_id = saves.measure_id
      and v.known_from = saves.at
    order by
      v.number desc
    limit
      1
  ) n on true
  join measures m on m.id = saves.measure_id
order by
  saves.at desc
