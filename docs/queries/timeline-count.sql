-- The entries of a period
-- $1 = 20200101
-- $2 = 20241231
-- $3 = 20200101
-- $4 = 20241231
select
  count(*)::int as count
from
  timeline_entries t
  join measure_index i on i.measure_id = t.measure_id
where
  i.event_days && int4range ($1::int, $2::int, '[]')
  and t.source in ('event', 'expected')
  and t.latest >= $3
  and t.earliest <= $4
