-- In force on a day, counted: inForceOn=2024-06-30
-- $1 = 20240630
-- $2 = 20240630
-- $3 = 20240630
-- $4 = 255323004
-- $5 = [40124985,657518502]
with
  found as materialized (
    select
      case
        when cardinality(i.span_tallies) > 0 then coalesce(i.span_tallies[width_bucket($1::int, i.span_from)], i.tally)
        else i.tally
      end as tally,
      count(*)::int as count,
      array_agg(i.measure_id) filter (
        where
          i.linked
      ) as linked
    from
      measure_index i
    where
      i.first_on <= $2::int
      and case
        when coalesce(i.span_terms[width_bucket($3::int, i.span_from)], $4::int) = any ($5::int[]) then true
        else false
      end
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
