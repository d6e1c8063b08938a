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
  exists (
    select
      1
    from
      timeline_entries t
    where
      t.measure_id = i.measure_id
      and t.source = 'event'
      and t.latest >= $1
      and t.earliest <= $2
  )
  and t.latest >= $3
  and t.earliest <= $4
