-- A text with a figure: the document of that number stands first
-- $1 = ["1 "]
-- $2 = "%no.61%"
-- $3 = "no.61"
-- $4 = "%no.61%"
-- $5 = 50
-- $6 = ["1 ","2 "]
-- $7 = "%no.61%"
-- $8 = ["1 "]
-- $9 = "%no.61%"
-- $10 = "no.61"
-- $11 = "%no.61%"
-- $12 = 50
-- $13 = "%no.61%"
-- $14 = ["1 ","2 "]
-- $15 = "%no.61%"
-- $16 = "no.61"
-- $17 = "%no.61%"
-- $18 = 50
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
        (
          (
            i.grams && array(
              select
                m.mark || w.word
              from
                search_words w,
                unnest($1::text[]) m (mark)
              where
                w.word like $2
            )
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
        $5::int
    )
    union all
    (
      select
        i.measure_id
      from
        measure_index i
      where
        (
          (
            i.grams && array(
              select
                m.mark || w.word
              from
                search_words w,
                unnest($6::text[]) m (mark)
              where
                w.word like $7
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
                      unnest($8::text[]) m (mark)
                    where
                      w.word like $9
                  )
                )
              )
            )
        )
      order by
        case
          when i.number = $10 then 0
          when i.number like $11 then 1
          else 2
        end,
        i.first_on desc,
        i.slug desc
      limit
        $12::int
    )
    union all
    (
      select
        i.measure_id
      from
        measure_index i
      where
        (
          (
            i.grams && array(
              select
                w.word
              from
                search_words w
              where
                w.word like $13
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
                      unnest($14::text[]) m (mark)
                    where
                      w.word like $15
                  )
                )
              )
            )
        )
      order by
        case
          when i.number = $16 then 0
          when i.number like $17 then 1
          else 2
        end,
        i.first_on desc,
        i.slug desc
      limit
        $18::int
    )
  ) tiers
limit
  50
