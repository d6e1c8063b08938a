-- What comes, by its days
-- $1 = 20261127
-- $2 = 20261127
-- $3 = 50
-- $4 = 0
select
  t.measure_id as "measureId",
  t.source,
  t.position
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
      and t.source in ('expected', 'due')
      and t.latest >= $1
  )
  and t.source in ('expected', 'due')
  and t.latest >= $2
order by
  t.earliest,
  t.latest desc,
  i.slug,
  t.position,
  t.source
limit
  $3
offset
  $4
