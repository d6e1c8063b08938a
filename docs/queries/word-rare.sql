-- A rare word of two characters: q=氦气
-- $1 = ["1 = helium"]
-- $2 = 50
-- $3 = ["1 = helium","2 = helium"]
-- $4 = ["1 = helium"]
-- $5 = 50
-- $6 = ["= helium"]
-- $7 = ["1 = helium","2 = helium"]
-- $8 = 50
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
        i.grams @> (
          select
            $1::text[]
        )
      order by
        i.first_on desc,
        i.slug desc
      limit
        $2::int
    )
    union all
    (
      select
        i.measure_id
      from
        measure_index i
      where
        (
          i.grams && (
            select
              $3::text[]
          )
        )
        and i.measure_id not in (
          select
            i.measure_id
          from
            measure_index i
          where
            (
              i.grams @> (
                select
                  $4::text[]
              )
            )
        )
      order by
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
        i.grams @> (
          select
            $6::text[]
        )
        and i.measure_id not in (
          select
            i.measure_id
          from
            measure_index i
          where
            (
              (
                i.grams && (
                  select
                    $7::text[]
                )
              )
            )
        )
      order by
        i.first_on desc,
        i.slug desc
      limit
        $8::int
    )
  ) tiers
limit
  50
