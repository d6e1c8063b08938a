-- How much is overdue: /desk
-- $1 = 20261126
-- $2 = 20261126
select
  count(*)::int as count
from
  timeline_entries t
  join measure_index i on i.measure_id = t.measure_id
where
  t.source = 'overdue'
  and t.earliest <= $1
  and t.latest >= $2
  and true
