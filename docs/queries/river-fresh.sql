-- What is new, by its day: /river?flow=yes
-- $1 = 575876953
-- $2 = 20261126
-- $3 = 20261126
-- $4 = -541287282
-- $5 = [-447406723]
-- $6 = 182545359
-- $7 = "restrictive"
with
  found as materialized (
    select
      i.measure_id as id,
      i.linked,
      i.formality = $1::int as published,
      i.effective_from as day,
      case
        when i.last_from <= $2::int then i.last_tally
        else coalesce(i.span_tallies[width_bucket($3::int, i.span_from)], i.tally)
      end as tally
    from
      measure_index i
    where
      i.imposer = $4::int
      and i.terms && $5::int[]
      and i.effect = $6::int
      and i.effective_from / 100 = i.effective_to / 100
      and i.tally not in ('responses', 'triggers')
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
  tally = $7
  and parts.id is null
group by
  found.day
order by
  found.day
