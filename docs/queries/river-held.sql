-- What holds, from change to change: /river
-- $1 = 575876953
-- $2 = -541287282
-- $3 = [-447406723]
-- $4 = 182545359
-- $5 = [40124985,657518502]
with
  held as materialized (
    select
      id,
      linked,
      published,
      tally,
      int4range ("from", "to") as days
    from
      (
        select
          i.measure_id as id,
          i.linked,
          i.formality = $1::int as published,
          s."from",
          i.span_from[s.place + 1] as "to",
          case
            when i.span_from is null then i.last_tally
            else coalesce(s.tally, i.tally)
          end as tally
        from
          measure_index i
          cross join unnest(
            coalesce(i.span_from, array[i.last_from]),
            coalesce(i.span_terms, array[i.last_status]),
            i.span_tallies
          ) with ordinality s ("from", term, tally, place)
        where
          i.imposer = $2::int
          and i.terms && $3::int[]
          and i.effect = $4::int
          and s.term = any ($5::int[])
      ) spans
  ),
  apart as (
    select
      part.published,
      part.tally,
      unnest(int4multirange (part.days) * range_agg(whole.days)) as days
    from
      held part
      join relations r on r.from_id = part.id
      and r.type = 'part_of'
      join held whole on whole.id = r.to_id
    where
      part.linked
      and whole.linked
    group by
      part.id,
      part.published,
      part.tally,
      part.days
  ),
  counted as (
    select
      published,
      tally,
      days,
      1 as sign
    from
      held
    union all
    select
      published,
      tally,
      days,
      -1
    from
      apart
  ),
  changes as (
    select
      lower(days) as day,
      published,
      tally,
      sign
    from
      counted
    union all
    select
      upper(days),
      published,
      tally,
      - sign
    from
      counted
    where
      not upper_inf(days)
  ),
  days as (
    select
      day,
      coalesce(
        sum(sign) filter (
          where
            tally = 'restrictive'
            and published
        ),
        0
      ) as published,
      coalesce(
        sum(sign) filter (
          where
            tally = 'restrictive'
            and not published
        ),
        0
      ) as informal,
      coalesce(
        sum(sign) filter (
          where
            tally = 'expected'
        ),
        0
      ) as expected
    from
      changes
    group by
      day
  )
select
  day,
  (sum(published) over up_to)::int as published,
  (sum(informal) over up_to)::int as informal,
  (sum(expected) over up_to)::int as expected
from
  days
where
  published <> 0
  or informal <> 0
  or expected <> 0
window
  up_to as (
    order by
      day
  )
order by
  day
