-- By how many sources it cites: sort=-sourceCount
select
  i.measure_id
from
  measure_index i
where
  true
order by
  (
    select
      count(*)
    from
      measure_sources c
    where
      c.measure_id = i.measure_id
  ) desc nulls last,
  i.slug desc
limit
  50
