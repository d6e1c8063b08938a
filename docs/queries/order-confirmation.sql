-- By the rungs of a ladder: sort=-confirmation
-- $1 = [-133248474,1505770566,1624952940,-420103420,-647655019,482924620]
select
  i.measure_id
from
  measure_index i
where
  true
order by
  array_position($1::int[], i.confirmation) desc nulls last,
  i.slug desc
limit
  50
