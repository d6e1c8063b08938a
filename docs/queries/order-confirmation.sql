-- By the rungs of a ladder: sort=-confirmation
-- $1 = ["single_report","multiple_independent","target_confirmed","imposer_confirmed","text_published","refuted"]
select
  i.measure_id
from
  measure_index i
  join measures m on m.id = i.measure_id
where
  true
order by
  array_position($1::text[], m.confirmation) desc nulls last,
  i.slug desc
limit
  50
