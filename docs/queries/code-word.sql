-- A code among words, the closest first: q=2805.30
-- $1 = ["=H280530","H280530","=H2805","=H28","=H"]
-- $2 = "%2805.30%"
-- $3 = "2805.30"
-- $4 = "%2805.30%"
-- $5 = ["=H280530"]
-- $6 = 0
-- $7 = ["H280530"]
-- $8 = 1
-- $9 = ["=H2805"]
-- $10 = 2
-- $11 = ["=H28"]
-- $12 = 3
-- $13 = ["=H"]
-- $14 = 4
-- $15 = 5
select
  i.measure_id
from
  measure_index i
where
  (
    i.codes && $1::text[]
    or (
      (
        (
          i.grams && array(
            select
              w.word
            from
              search_words w
            where
              w.word like $2
          )
        )
      )
    )
  )
order by
  case
    when i.number = $3 then 0
    when i.number like $4 then 1
    else 2
  end,
  case
    when i.codes && $5::text[] then $6::int
    when i.codes && $7::text[] then $8::int
    when i.codes && $9::text[] then $10::int
    when i.codes && $11::text[] then $12::int
    when i.codes && $13::text[] then $14::int
    else $15::int
  end,
  i.first_on desc,
  i.slug desc
limit
  50
