-- By what the status is today: sort=status
-- $1 = [-1131891288,163430488,-787966031,-440855949,40124985,657518502,-1954419269,-1766473966,1483620414,-2075766191]
-- $2 = 20261126
-- $3 = 20261126
-- $4 = 255323004
select
  i.measure_id
from
  measure_index i
where
  true
order by
  array_position(
    $1::int[],
    case
      when i.last_from <= $2::int then i.last_status
      else coalesce(i.span_terms[width_bucket($3::int, i.span_from)], $4::int)
    end
  ) asc nulls last,
  i.slug asc
limit
  50
