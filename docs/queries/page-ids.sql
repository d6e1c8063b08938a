-- The ids of a page: /measures?category=rare_earths&from=2020&to=2024&q=export
-- $1 = [-1778823520]
-- $2 = "%export%"
-- $3 = 20200101
-- $4 = 20241231
select
  i.measure_id
from
  measure_index i
where
  i.terms && $1::int[]
  and i.measure_id in (
    select
      x.measure_id
    from
      measure_search x
    where
      x.text like $2
  )
  and exists (
    select
      1
    from
      timeline_entries t
    where
      t.measure_id = i.measure_id
      and t.source = 'event'
      and t.latest >= $3
      and t.earliest <= $4
  )
order by
  i.first_on desc,
  i.slug desc
limit
  50
