-- The oldest first: sort=firstOn
select
  i.measure_id
from
  measure_index i
where
  true
order by
  i.first_on asc,
  i.slug asc
limit
  50
