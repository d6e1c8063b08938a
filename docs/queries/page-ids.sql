-- The ids of a page: /measures?category=rare_earths&from=2020&to=2024&q=export
-- $1 = -1778823520
-- $2 = "%export%"
-- $3 = 20200101
-- $4 = 20241231
select
  i.measure_id
from
  measure_index i
where
  i.category = $1::int
  and (
    i.grams && array(
      select
        w.word
      from
        search_words w
      where
        w.word like $2
    )
  )
  and i.event_days && int4range ($3::int, $4::int, '[]')
order by
  i.first_on desc,
  i.slug desc
limit
  50
