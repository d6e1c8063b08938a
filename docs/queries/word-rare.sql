-- A rare word of two characters: q=氦气
-- $1 = ["氦气"]
select
  i.measure_id
from
  measure_index i
where
  (
    i.grams @> (
      select
        $1::text[]
    )
  )
order by
  i.first_on desc,
  i.slug desc
limit
  50
