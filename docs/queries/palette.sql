-- What the palette looks for
-- $1 = ["1 = rare-earths"]
-- $2 = 8
-- $3 = ["1 = rare-earths","2 = rare-earths"]
-- $4 = ["1 = rare-earths"]
-- $5 = 8
-- $6 = ["= rare-earths"]
-- $7 = ["1 = rare-earths","2 = rare-earths"]
-- $8 = 8
-- $9 = 8
-- $10 = 0
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
    'sources',
    coalesce(
      (
        select
          json_agg(cited)
        from
          (
            select
              s.id,
              s.url,
              s.publisher,
              s.origin,
              s.publisher_country as "publisherCountry",
              s.kind,
              s.title,
              s.published_on as "publishedOn",
              s.language,
              s.archive_url as "archiveUrl",
              s.opened
            from
              measure_sources c
              join sources s on s.id = c.source_id
            where
              c.measure_id = m.id
            order by
              c.position
          ) cited
      ),
      '[]'::json
    ),
    'id',
    m.id
  ) as stored
from
  measures m
  join versions v on v.measure_id = m.id
  and v.known_to is null
  join (
    select
      measure_id,
      row_number() over () as place
    from
      (
        select
          tiers.measure_id
        from
          (
            (
              select
                i.measure_id
              from
                measure_index i
              where
                i.grams @> (
                  select
                    $1::text[]
                )
              order by
                i.first_on desc,
                i.slug desc
              limit
                $2::int
            )
            union all
            (
              select
                i.measure_id
              from
                measure_index i
              where
                (
                  i.grams && (
                    select
                      $3::text[]
                  )
                )
                and i.measure_id not in (
                  select
                    i.measure_id
                  from
                    measure_index i
                  where
                    (
                      i.grams @> (
                        select
                          $4::text[]
                      )
                    )
                )
              order by
                i.first_on desc,
                i.slug desc
              limit
                $5::int
            )
            union all
            (
              select
                i.measure_id
              from
                measure_index i
              where
                i.grams @> (
                  select
                    $6::text[]
                )
                and i.measure_id not in (
                  select
                    i.measure_id
                  from
                    measure_index i
                  where
                    (
                      (
                        i.grams && (
                          select
                            $7::text[]
                        )
                      )
                    )
                )
              order by
                i.first_on desc,
                i.slug desc
              limit
                $8::int
            )
          ) tiers
        limit
          $9
        offset
          $10
      ) ids
  ) listed on listed.measure_id = m.id
order by
  listed.place
