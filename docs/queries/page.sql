-- The records of a page
-- $1 = [-1778823520]
-- $2 = 50
-- $3 = 0
select
  json_build_object(
    'document',
    v.document,
    'derived',
    v.derived,
    'version',
    m.version,
    'authorities',
    coalesce(
      (
        select
          json_agg(
            json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation, 'country', a.country, 'url', a.url)
            order by
              array_position(m.authorities, a.key)
          )
        from
          authorities a
        where
          a.key = any (m.authorities)
      ),
      '[]'::json
    ),
    'id',
    m.id,
    'archivedAt',
    to_char(m.archived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'updatedAt',
    to_char(v.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'sources',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'id',
              s.id,
              'url',
              s.url,
              'publisher',
              s.publisher,
              'origin',
              s.origin,
              'publisherCountry',
              s.publisher_country,
              'kind',
              s.kind,
              'title',
              s.title,
              'publishedOn',
              s.published_on,
              'language',
              s.language,
              'archiveUrl',
              s.archive_url,
              'opened',
              s.opened
            )
            order by
              c.position
          )
        from
          measure_sources c
          join sources s on s.id = c.source_id
        where
          c.measure_id = m.id
      ),
      '[]'::json
    ),
    'related',
    coalesce(
      (
        select
          json_agg(
            json_build_object('slug', o.slug, 'title', o.title, 'kind', o.kind)
            order by
              r.position
          )
        from
          relations r
          join measures o on o.id = r.to_id
        where
          r.from_id = m.id
      ),
      '[]'::json
    ),
    'relatedBy',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'type',
              r.type,
              'certainty',
              r.certainty,
              'note',
              r.note,
              'slug',
              o.slug,
              'title',
              o.title,
              'kind',
              o.kind
            )
            order by
              o.first_earliest,
              o.slug collate "C"
          )
        from
          relations r
          join measures o on o.id = r.from_id
        where
          r.to_id = m.id
          and o.archived_at is null
      ),
      '[]'::json
    )
  ) as stored
from
  measures m
  join versions v on v.measure_id = m.id
  and v.number = m.version
  join (
    select
      measure_id,
      row_number() over () as place
    from
      (
        select
          i.measure_id
        from
          measure_index i
        where
          i.terms && $1::int[]
        order by
          i.first_on desc,
          i.slug desc
        limit
          $2
        offset
          $3
      ) ids
  ) listed on listed.measure_id = m.id
order by
  listed.place
