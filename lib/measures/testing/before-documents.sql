-- The tables as they were before a record was a document, filled from the documents: the way back of that migration, for
-- its test alone.
-- Who is named came later.
update versions set document = (document::jsonb || jsonb_build_object('entities', (
    select jsonb_agg(n.value - array['entity', 'part', 'address'] order by n.place)
    from jsonb_array_elements(document::jsonb -> 'entities') with ordinality n(value, place))))::json
  where jsonb_array_length(document::jsonb -> 'entities') > 0;
create table old_events as select row_number() over (order by measure_id, position)::int as id, e.* from measure_events e;
create table old_citations as select row_number() over (order by measure_id, position)::int as id, c.* from citations c;
create table old_event_citations as
  select e.id as event_id, c.id as citation_id, x.position from event_citations x
  join old_events e on (e.measure_id, e.position) = (x.measure_id, x.event_position)
  join old_citations c on (c.measure_id, c.position) = (x.measure_id, x.citation_position);
create table old_spans as select * from status_spans;
create table old_scope as select * from scope_items;
create table old_entities as select measure_id, position, name::jsonb as name, kind, country from listed_entities;
create table revisions (
  id serial primary key, measure_id int not null, version int not null, at timestamptz(3) not null default current_timestamp,
  author_id text, author text not null, reason text not null, snapshot jsonb not null, changes jsonb not null,
  submission_id text, release text);
insert into revisions (measure_id, version, at, author_id, author, reason, snapshot, changes, submission_id, release)
  select measure_id, number, known_from, author_id, author, reason, document::jsonb, changes, submission_id, release
  from versions order by 1, 2;

alter table measures add summary jsonb, add targets text[], add instrument_title jsonb, add legal_basis text[],
  add goods text, add conflict text, add order_note text, add first_on text, add last_latest text, add announced_on text,
  add announced_earliest text, add announced_latest text, add effective_on text, add effective_earliest text,
  add effective_latest text, add ended_on text, add ended_earliest text, add ended_latest text, add ended_basis text,
  add last_seen_on text, add last_seen_earliest text, add official boolean, drop codes;
update measures m set
  summary = d.summary, targets = d.targets, goods = d.goods, conflict = d.conflict, order_note = d."orderNote",
  instrument_title = coalesce(d.instrument -> 'title', '{}'),
  legal_basis = array(select json_array_elements_text((d.instrument -> 'legalBasis')::json)),
  first_on = x."firstOn", last_latest = x."lastLatest", announced_on = x."announcedOn",
  announced_earliest = x."announcedEarliest", announced_latest = x."announcedLatest", effective_on = x."effectiveOn",
  effective_earliest = x."effectiveEarliest", effective_latest = x."effectiveLatest", ended_on = x."endedOn",
  ended_earliest = x."endedEarliest", ended_latest = x."endedLatest", ended_basis = x."endedBasis",
  last_seen_on = x."lastSeenOn", last_seen_earliest = x."lastSeenEarliest", official = x.official
from versions v, json_to_record(v.document) as d(summary jsonb, targets text[], goods text, conflict text,
    "orderNote" text, instrument jsonb),
  json_to_record(v.derived) as x("firstOn" text, "lastLatest" text, "announcedOn" text, "announcedEarliest" text,
    "announcedLatest" text, "effectiveOn" text, "effectiveEarliest" text, "effectiveLatest" text, "endedOn" text,
    "endedEarliest" text, "endedLatest" text, "endedBasis" text, "lastSeenOn" text, "lastSeenEarliest" text,
    official boolean)
where v.measure_id = m.id and v.number = m.version;

drop view measure_events, citations, event_citations, status_spans, scope_items, listed_entities;
drop table versions, measure_sources;
drop index measures_lower_instrument_number_idx;
create index measures_instrument_number_idx on measures (instrument_number);
alter table old_events rename to measure_events;
alter table old_citations rename to citations;
alter table old_event_citations rename to event_citations;
alter table old_spans rename to status_spans;
alter table old_scope rename to scope_items;
alter table old_entities rename to listed_entities
