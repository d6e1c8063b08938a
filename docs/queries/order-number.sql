-- A text with a figure: the document of that number stands first
-- $1 = "%no.%"
-- $2 = "%61%"
-- $3 = "no. 61"
-- $4 = "%no. 61%"
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
      x.text like $1
      and x.text like $2
  )
order by
  (
    select
      case
        when x.number = $3 then 0
        when x.number like $4 then 1
        else 2
      end
    from
      measure_search x
    where
      x.measure_id = i.measure_id
  ),
  i.first_on desc,
  i.slug desc
limit
  50
