-- A rare word of two characters: q=氦气
-- $1 = ["氦气"]
select
  i.measure_id
from
  measure_index i
where
  i.measure_id in (
    select
      x.measure_id
    from
      measure_search x
    where
      x.bigrams @> $1
  )
order by
  i.first_on desc,
  i.slug desc
limit
  50
