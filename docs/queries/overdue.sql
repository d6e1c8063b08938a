-- What is overdue, the longest ago first: /upcoming?imposer=CN
-- $1 = 20261126
-- $2 = 20261126
-- $3 = -541287282
-- $4 = 50
-- $5 = 0
select
  t.measure_id as "measureId",
  t.position,
  t.earliest
from
  timeline_entries t
  join measure_index i on i.measure_id = t.measure_id
where
  t.source = 'overdue'
  and t.earliest <= $1
  and t.latest >= $2
  and i.imposer = $3::int
order by
  t.earliest,
  i.slug,
  t.position
limit
  $4
offset
  $5
