-- What a code of goods touches: code=8505
-- $1 = ["=H8505","H8505","=H85","=H"]
select
  i.measure_id
from
  measure_index i
where
  i.codes && $1::text[]
order by
  i.first_on desc,
  i.slug desc
limit
  50
