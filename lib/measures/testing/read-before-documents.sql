-- A record as it was read when it stood in nine tables.
select m.id, json_build_object(
    'slug', m.slug, 'version', m.version, 'kind', m.kind, 'category', m.category, 'effect', m.effect,
    'formality', m.formality, 'acknowledgement', m.acknowledgement, 'confirmation', m.confirmation,
    'confidence', m.confidence, 'title', m.title, 'summary', m.summary, 'imposer', m.imposer, 'targets', m.targets,
    'goods', m.goods, 'conflict', m.conflict, 'orderNote', m.order_note,
    'instrument', case when m.instrument_number is null and m.instrument_title::text = '{}' and m.legal_basis = '{}' then null
      else json_build_object('number', m.instrument_number, 'title', m.instrument_title, 'legalBasis', m.legal_basis) end,
    'firstOn', m.first_on, 'announcedOn', m.announced_on, 'effectiveOn', m.effective_on, 'endedOn', m.ended_on,
    'endedBasis', m.ended_basis, 'lastSeenOn', m.last_seen_on, 'standing', m.standing,
    'authorities', coalesce((select json_agg(json_build_object('key', a.key, 'name', a.name,
        'abbreviation', a.abbreviation, 'country', a.country, 'url', a.url) order by array_position(m.authorities, a.key))
      from authorities a where a.key = any(m.authorities)), '[]'::json),
    'scope', coalesce((select json_agg(json_build_object('scheme', i.scheme, 'code', i.code, 'label', i.label,
        'basis', i.basis) order by i.position) from scope_items i where i.measure_id = m.id), '[]'::json),
    'spans', coalesce((select json_agg(json_build_object('status', s.status, 'from', s."from", 'to', s."to",
        'basis', s.basis, 'approximate', s.approximate) order by s.position)
      from status_spans s where s.measure_id = m.id), '[]'::json),
    'id', m.id, 'official', m.official,
    'archivedAt', to_char(m.archived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'updatedAt', (select to_char(max(v.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from revisions v where v.measure_id = m.id),
    'entities', coalesce((select json_agg(json_build_object('name', n.name, 'kind', n.kind, 'country', n.country)
        order by n.position) from listed_entities n where n.measure_id = m.id), '[]'::json),
    'events', coalesce((select json_agg(json_build_object('type', e.type, 'date', e.date, 'until', e.until,
        'startsOn', e.starts_on, 'expected', e.expected, 'part', e.part, 'note', e.note,
        'citations', coalesce((select json_agg(c.position order by ec.position)
          from event_citations ec join citations c on c.id = ec.citation_id where ec.event_id = e.id), '[]'::json))
        order by e.position) from measure_events e where e.measure_id = m.id), '[]'::json),
    'citations', coalesce((select json_agg(json_build_object('supports', c.supports, 'stance', c.stance, 'quote', c.quote,
        'quoteLanguage', c.quote_language, 'note', c.note, 'source', json_build_object('id', s.id, 'url', s.url,
          'publisher', s.publisher, 'origin', s.origin, 'publisherCountry', s.publisher_country, 'kind', s.kind,
          'title', s.title, 'publishedOn', s.published_on, 'language', s.language, 'archiveUrl', s.archive_url,
          'opened', s.opened)) order by c.position)
      from citations c join sources s on s.id = c.source_id where c.measure_id = m.id), '[]'::json),
    'relations', coalesce((select json_agg(json_build_object('type', r.type, 'certainty', r.certainty, 'note', r.note,
        'slug', o.slug, 'title', o.title, 'kind', o.kind) order by r.position)
      from relations r join measures o on o.id = r.to_id where r.from_id = m.id), '[]'::json),
    'relatedBy', coalesce((select json_agg(json_build_object('type', r.type, 'certainty', r.certainty, 'note', r.note,
        'slug', o.slug, 'title', o.title, 'kind', o.kind) order by o.first_earliest, o.slug collate "C")
      from relations r join measures o on o.id = r.from_id where r.to_id = m.id and o.archived_at is null), '[]'::json)
  ) as measure
from measures m order by m.id
