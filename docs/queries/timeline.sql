-- A page of the timeline
-- $1 = -1778823520
-- $2 = 50
-- $3 = 0
select
  t.measure_id as "measureId",
  t.source,
  t.position
from
  timeline_entries t
  join measure_index i on i.measure_id = t.measure_id
where
  i.category = $1::int
  and t.source in ('event', 'expected')
  and true
order by
  t.earliest desc,
  t.latest,
  i.slug desc,
  t.position desc,
  t.source desc
limit
  $2
offset
  $3
