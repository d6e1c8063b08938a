-- Who is called so: q=三菱重工
-- $1 = ["三菱重工"]
-- $2 = " 三菱重工%"
-- $3 = "%\n 三菱重工%"
-- $4 = ["三菱重工"]
-- $5 = ["三菱","菱重","重工"]
-- $6 = "%三菱重工%"
-- $7 = 8
with recursive
  called as (
    select
      e.slug,
      case
        when e.keys && $1::text[] then 0
        when e.text like $2
        or e.text like $3 then 2
        else 3
      end as rank
    from
      entities e
    where
      (
        e.keys && $4::text[]
        or e.pairs @> $5::text[]
        and e.text like $6
      )
  ),
  members as (
    select
      e.slug
    from
      called c
      join entities e on e.parent = c.slug
    where
      c.rank = 0
    union
    select
      e.slug
    from
      members m
      join entities e on e.parent = m.slug
  ),
  found as (
    select
      slug,
      min(rank) as rank
    from
      (
        select
          slug,
          rank
        from
          called
        union all
        select
          slug,
          1
        from
          members
      ) all_found
    group by
      slug
  )
select
  json_build_object(
    'slug',
    e.slug,
    'name',
    e.name,
    'aliases',
    e.aliases,
    'kind',
    e.kind,
    'country',
    e.country,
    'parent',
    e.parent,
    'identifiers',
    e.identifiers,
    'listings',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'slug',
              m.slug,
              'title',
              m.title,
              'summary',
              v.document -> 'summary',
              'kind',
              m.kind,
              'imposer',
              m.imposer,
              'authorities',
              m.authorities,
              'archived',
              m.archived_at is not null,
              'printed',
              v.document -> 'entities' -> l.position -> 'name',
              'part',
              l.part,
              'address',
              l.address,
              'from',
              l."from",
              'to',
              l."to",
              'events',
              v.document -> 'events',
              'spans',
              v.derived -> 'spans',
              'lastSeenOn',
              v.derived -> 'lastSeenOn'
            )
            order by
              l."from" desc nulls last,
              m.slug collate "C",
              l.position
          )
        from
          listings l
          join measures m on m.id = l.measure_id
          join versions v on v.measure_id = m.id
          and v.known_to is null
        where
          l.entity = e.slug
          and m.archived_at is null
      ),
      '[]'::json
    ),
    'rule',
    (array['exact', 'group', 'begins', 'within']) [f.rank + 1]
  ) as found
from
  found f
  join entities e on e.slug = f.slug
where
  f.rank = 0
  or exists (
    select
      1
    from
      listings l
      join measures m on m.id = l.measure_id
    where
      l.entity = e.slug
      and m.archived_at is null
  )
order by
  f.rank,
  lower(coalesce(e.name ->> 'en', e.slug)) collate "C",
  e.slug collate "C"
limit
  $7
