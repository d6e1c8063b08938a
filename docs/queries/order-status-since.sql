-- By the day from which it holds: sort=-statusSince
-- $1 = 20261126
-- $2 = 20261126
select
  i.measure_id
from
  measure_index i
where
  true
order by
  case
    when i.last_from between 1 and $1::int then i.last_from
    else i.span_from[width_bucket($2::int, i.span_from)]
  end desc nulls last,
  i.slug desc
limit
  50
