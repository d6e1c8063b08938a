-- The ids of a page: /measures?category=rare_earths&from=2020&to=2024&q=export
-- $1 = -1778823520
-- $2 = ["1 "]
-- $3 = "%export%"
-- $4 = 20200101
-- $5 = 20241231
-- $6 = 50
-- $7 = -1778823520
-- $8 = ["1 ","2 "]
-- $9 = "%export%"
-- $10 = ["1 "]
-- $11 = "%export%"
-- $12 = 20200101
-- $13 = 20241231
-- $14 = 50
-- $15 = -1778823520
-- $16 = "%export%"
-- $17 = ["1 ","2 "]
-- $18 = "%export%"
-- $19 = 20200101
-- $20 = 20241231
-- $21 = 50
select
  tiers.measure_id
from
  (
    (
      select
        i.measure_id
      from
        measure_index i
      where
        i.category = $1::int
        and (
          (
            i.grams && array(
              select
                m.mark || w.word
              from
                search_words w,
                unnest($2::text[]) m (mark)
              where
                w.word like $3
            )
          )
        )
        and i.event_days && int4range ($4::int, $5::int, '[]')
      order by
        i.first_on desc,
        i.slug desc
      limit
        $6::int
    )
    union all
    (
      select
        i.measure_id
      from
        measure_index i
      where
        i.category = $7::int
        and (
          (
            i.grams && array(
              select
                m.mark || w.word
              from
                search_words w,
                unnest($8::text[]) m (mark)
              where
                w.word like $9
            )
          )
        )
        and i.measure_id not in (
          select
            i.measure_id
          from
            measure_index i
          where
            (
              (
                (
                  i.grams && array(
                    select
                      m.mark || w.word
                    from
                      search_words w,
                      unnest($10::text[]) m (mark)
                    where
                      w.word like $11
                  )
                )
              )
            )
        )
        and i.event_days && int4range ($12::int, $13::int, '[]')
      order by
        i.first_on desc,
        i.slug desc
      limit
        $14::int
    )
    union all
    (
      select
        i.measure_id
      from
        measure_index i
      where
        i.category = $15::int
        and (
          (
            i.grams && array(
              select
                w.word
              from
                search_words w
              where
                w.word like $16
            )
          )
        )
        and i.measure_id not in (
          select
            i.measure_id
          from
            measure_index i
          where
            (
              (
                (
                  i.grams && array(
                    select
                      m.mark || w.word
                    from
                      search_words w,
                      unnest($17::text[]) m (mark)
                    where
                      w.word like $18
                  )
                )
              )
            )
        )
        and i.event_days && int4range ($19::int, $20::int, '[]')
      order by
        i.first_on desc,
        i.slug desc
      limit
        $21::int
    )
  ) tiers
limit
  50
