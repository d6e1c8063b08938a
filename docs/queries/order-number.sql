-- A text with a figure: the document of that number stands first
-- $1 = "%no.%"
-- $2 = ["61"]
-- $3 = "no. 61"
-- $4 = "%no. 61%"
select
  i.measure_id
from
  measure_index i
where
  (
    i.grams && array(
      select
        w.word
      from
        search_words w
      where
        w.word like $1
    )
  )
  and (
    i.grams @> (
      select
        $2::text[]
    )
  )
order by
  case
    when i.number = $3 then 0
    when i.number like $4 then 1
    else 2
  end,
  i.first_on desc,
  i.slug desc
limit
  50
