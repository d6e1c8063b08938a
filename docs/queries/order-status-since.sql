-- By the day from which it holds: sort=-statusSince
-- $1 = 20261126
select
  i.measure_id
from
  measure_index i
where
  true
order by
  i.span_from[width_bucket($1::int, i.span_from)] desc nulls last,
  i.slug desc
limit
  50
