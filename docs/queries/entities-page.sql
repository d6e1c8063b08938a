-- The list of entities
-- $1 = 0
-- $2 = 50
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
    )
  ) as found
from
  entities e
where
  exists (
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
  lower(coalesce(e.name ->> 'en', e.slug)) collate "C",
  e.slug collate "C"
offset
  $1
limit
  $2
