-- The chart, record by record
-- $1 = [-541287282]
-- $2 = 20241231
-- $3 = 20261126
-- $4 = 20150101
select
  json_build_object(
    'slug',
    m.slug,
    'title',
    m.title,
    'kind',
    m.kind,
    'imposer',
    m.imposer,
    'category',
    m.category,
    'formality',
    m.formality,
    'authorities',
    m.authorities,
    'firstEarliest',
    m.first_earliest,
    'lastLatest',
    m.last_latest,
    'lastSeenOn',
    m.last_seen_on,
    'spans',
    coalesce(
      (
        select
          json_agg(
            json_build_object('status', s.status, 'from', s."from", 'to', s."to", 'basis', s.basis, 'approximate', s.approximate)
            order by
              s.position
          )
        from
          status_spans s
        where
          s.measure_id = m.id
      ),
      '[]'::json
    ),
    'events',
    coalesce(
      (
        select
          json_agg(
            json_build_object('type', e.type, 'earliest', e.earliest, 'latest', e.latest)
            order by
              e.position
          )
        from
          measure_events e
        where
          e.measure_id = m.id
      ),
      '[]'::json
    ),
    'relations',
    coalesce(
      (
        select
          json_agg(
            json_build_object('type', r.type, 'slug', o.slug)
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
    )
  ) as measure
from
  measures m
  join (
    select
      b.measure_id,
      b.first_day
    from
      timeline_bars b
      join measure_index i on i.measure_id = b.measure_id
    where
      i.terms && $1::int[]
      and b.first_day <= $2
      and greatest(
        b.last_day,
        case
          when b.is_open then $3::int
        end
      ) >= $4
  ) listed on listed.measure_id = m.id
order by
  listed.first_day,
  m.slug collate "C"
