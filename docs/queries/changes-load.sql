-- The records of one load
-- $1 = "2026-11-20T10:00:00.000Z"
-- $2 = 50
-- $3 = 0
select
  1 as versions,
  (n.number = 1)::int as recorded,
  m.slug,
  m.title,
  m.kind,
  n.number as version,
  n.author,
  n.reason,
  n.release,
  to_char(n.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  case
    when n.number > 1 then n.changes
  end as changes
from
  (
    select
      v.measure_id,
      v.number
    from
      versions v
      join measure_index i on i.measure_id = v.measure_id
    where
      true
      and v.known_from = $1::timestamptz
      and true
    order by
      v.measure_id,
      v.number
    limit
      $2
    offset
      $3
  ) saved
  join versions n on n.measure_id = saved.measure_id
  and n.number = saved.number
  join measures m on m.id = saved.measure_id
order by
  saved.measure_id,
  saved.number
