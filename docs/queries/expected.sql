-- What comes, counted: date=expected
-- $1 = 20261126
-- $2 = 20261126
-- $3 = 20261127
-- $4 = 20270527
with
  found as materialized (
    select
      case
        when i.last_from <= $1::int then i.last_tally
        else coalesce(i.span_tallies[width_bucket($2::int, i.span_from)], i.tally)
      end as tally,
      count(*) as count,
      array_agg(i.measure_id) filter (
        where
          i.linked
      ) as linked
    from
      measure_index i
    where
      exists (
        select
          1
        from
          timeline_entries t
        where
          t.measure_id = i.measure_id
          and t.source in ('expected', 'due')
          and t.latest >= $3
          and t.earliest <= $4
      )
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
