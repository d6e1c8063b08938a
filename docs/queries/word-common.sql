-- A common word of two characters, counted: q=管制
-- $1 = 20261126
-- $2 = ["管制"]
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
      i.measure_id in (
        select
          x.measure_id
        from
          measure_search x
        where
          x.bigrams @> $2
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
