-- How many records are new or changed
-- $1 = "2026-11-20T00:00:00.000Z"
select
  count(distinct v.known_from)::int as saves,
  count(distinct v.measure_id)::int as records
from
  versions v
  join measure_index i on i.measure_id = v.measure_id
where
  v.known_from >= $1::timestamptz
  and true
  and true
