-- What was done once, by its day: /river
-- $1 = 575876953
-- $2 = -541287282
-- $3 = [-447406723]
-- $4 = 182545359
-- $5 = [1483620414]
-- $6 = "done"
with
  found as materialized (
    select
      id,
      linked,
      published,
      "from" as day,
      tally
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
    where
      "to" is null
      or "to" / 100 > "from" / 100
  ),
  ends as materialized (
    select
      id,
      day
    from
      found
    where
      linked
  ),
  pairs as materialized (
    select
      part.id,
      part.day,
      whole.day as other
    from
      relations r
      join ends part on part.id = r.from_id
      join ends whole on whole.id = r.to_id
    where
      r.type = 'part_of'
  ),
  parts as (
    select distinct
      id,
      day
    from
      pairs
    where
      day / 100 = other / 100
  )
select
  found.day,
  count(*) filter (
    where
      published
  )::int as published,
  count(*) filter (
    where
      not published
  )::int as informal
from
  found
  left join parts on parts.id = found.id
  and parts.day = found.day
where
  tally = $6
  and parts.id is null
group by
  found.day
order by
  found.day
