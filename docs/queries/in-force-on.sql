-- In force on a day, counted: inForceOn=2024-06-30
-- $1 = 20240630
-- $2 = [40124985,657518502]
-- $3 = 20240630
-- $4 = 20240630
-- $5 = 20240630
-- $6 = 20240630
-- $7 = 20240630
-- $8 = 255323004
-- $9 = [40124985,657518502]
with
  found as materialized (
    select
      i.last_tally as tally,
      count(*) as count,
      array_agg(i.measure_id) filter (
        where
          i.linked
      ) as linked
    from
      measure_index i
    where
      i.last_from <= $1::int
      and i.last_status = any ($2::int[])
      and true
    group by
      1
    union all
    select
      coalesce(i.span_tallies[width_bucket($3::int, i.span_from)], i.tally) as tally,
      count(*) as count,
      array_agg(i.measure_id) filter (
        where
          i.linked
      ) as linked
    from
      measure_index i
    where
      i.span_from is not null
      and i.first_on <= $4::int
      and i.last_from > $5::int
      and (
        case
          when i.last_from <= $6::int then i.last_status
          else coalesce(i.span_terms[width_bucket($7::int, i.span_from)], $8::int)
        end
      ) = any ($9::int[])
      and true
    group by
      1
  ),
  ends as (
    select
      tally,
      unnest(linked) as id
    from
      found
    where
      tally not in ('responses', 'triggers')
  ),
  parts as (
    select distinct
      part.tally,
      part.id
    from
      relations r
      join ends part on part.id = r.from_id
      join ends whole on whole.id = r.to_id
    where
      r.type = 'part_of'
  )
select
  tally,
  sum(count)::int as count
from
  (
    select
      tally,
      count
    from
      found
    union all
    select
      tally,
      -1
    from
      parts
    union all
    select
      'partOf',
      1
    from
      parts
  ) counted
group by
  tally
