-- Against some and against all, counted: target=JP&everyone=yes
-- $1 = 20261126
-- $2 = 20261126
-- $3 = [-447406723]
-- $4 = [-276203553]
-- $5 = -542420115
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
      (
        i.terms && $3::int[]
        or (
          i.terms && $4::int[]
          and i.imposer <> $5
        )
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
