-- A record is read from one document for each of its versions (docs/records.md), and no more put together from nine tables.

-- CreateTable
CREATE TABLE "versions" (
    "measure_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "known_to" TIMESTAMPTZ(3),
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "submission_id" TEXT,
    "release" TEXT,
    "document" JSON NOT NULL,
    "derived" JSON
);

-- CreateTable
CREATE TABLE "measure_sources" (
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL
);

-- A record that a hand wrote beside the tracker has no version of what it says: nothing may be lost with it.
INSERT INTO "revisions" ("measure_id", "version", "author", "reason", "snapshot", "changes")
SELECT m."id", m."version", 'Measureline', 'As it was found', '{}', '[]' FROM "measures" m
WHERE NOT EXISTS (SELECT 1 FROM "revisions" r WHERE r."measure_id" = m."id" AND r."version" = m."version");

-- Older versions keep what they said, with the addresses of its day. The current one is made of the tables: what a reader
-- sees today is what they hold.
INSERT INTO "versions"
SELECT r."measure_id", r."version", r."at", lead(r."at") OVER (PARTITION BY r."measure_id" ORDER BY r."version"),
  r."author_id", r."author", r."reason", r."changes", r."submission_id", r."release",
  CASE WHEN r."version" < m."version" THEN r."snapshot"::json ELSE json_build_object(
    'slug', m."slug", 'kind', m."kind", 'title', m."title", 'summary', m."summary", 'imposer', m."imposer",
    'targets', coalesce(m."targets", '{}'), 'category', m."category", 'effect', m."effect", 'formality', m."formality",
    'acknowledgement', m."acknowledgement", 'confirmation', m."confirmation", 'confidence', m."confidence",
    'authorities', coalesce(m."authorities", '{}'),
    'instrument', CASE WHEN m."instrument_number" IS NULL AND m."instrument_title"::text = '{}'
      AND coalesce(m."legal_basis", '{}') = '{}' THEN NULL
      ELSE json_build_object('number', m."instrument_number", 'title', m."instrument_title",
        'legalBasis', coalesce(m."legal_basis", '{}')) END,
    'goods', m."goods",
    'scope', coalesce((SELECT json_agg(json_build_object('scheme', i."scheme", 'code', i."code", 'label', i."label",
      'basis', i."basis") ORDER BY i."position") FROM "scope_items" i WHERE i."measure_id" = m."id"), '[]'),
    'entities', coalesce((SELECT json_agg(json_build_object('name', n."name", 'kind', n."kind", 'country', n."country")
      ORDER BY n."position") FROM "listed_entities" n WHERE n."measure_id" = m."id"), '[]'),
    'events', coalesce((SELECT json_agg(json_build_object('type', e."type", 'date', e."date", 'until', e."until",
      'note', e."note", 'startsOn', e."starts_on", 'expected', e."expected", 'part', e."part",
      'sources', coalesce((SELECT json_agg(s."url" ORDER BY ec."position")
        FROM "event_citations" ec JOIN "citations" c ON c."id" = ec."citation_id" JOIN "sources" s ON s."id" = c."source_id"
        WHERE ec."event_id" = e."id"), '[]'))
      ORDER BY e."position") FROM "measure_events" e WHERE e."measure_id" = m."id"), '[]'),
    'citations', coalesce((SELECT json_agg(json_build_object('supports', coalesce(c."supports", '{}'),
      'stance', c."stance", 'quote', c."quote", 'quoteLanguage', c."quote_language", 'note', c."note", 'source', s."url")
      ORDER BY c."position") FROM "citations" c JOIN "sources" s ON s."id" = c."source_id" WHERE c."measure_id" = m."id"), '[]'),
    'relations', coalesce((SELECT json_agg(json_build_object('type', l."type", 'to', o."slug", 'certainty', l."certainty",
      'note', l."note") ORDER BY l."position")
      FROM "relations" l JOIN "measures" o ON o."id" = l."to_id" WHERE l."from_id" = m."id"), '[]'),
    'conflict', m."conflict", 'orderNote', m."order_note") END,
  CASE WHEN r."version" >= m."version" THEN json_build_object(
    'firstOn', m."first_on", 'firstEarliest', m."first_earliest", 'lastLatest', m."last_latest",
    'announcedOn', m."announced_on", 'effectiveOn', m."effective_on", 'endedOn', m."ended_on", 'endedBasis', m."ended_basis",
    'announcedEarliest', m."announced_earliest", 'announcedLatest', m."announced_latest",
    'effectiveEarliest', m."effective_earliest", 'effectiveLatest', m."effective_latest",
    'endedEarliest', m."ended_earliest", 'endedLatest', m."ended_latest",
    'lastSeenOn', m."last_seen_on", 'lastSeenEarliest', m."last_seen_earliest",
    'official', m."official", 'standing', m."standing",
    'spans', coalesce((SELECT json_agg(json_build_object('status', p."status", 'from', p."from", 'to', p."to",
      'basis', p."basis", 'approximate', p."approximate") ORDER BY p."position")
      FROM "status_spans" p WHERE p."measure_id" = m."id"), '[]')) END
FROM "revisions" r JOIN "measures" m ON m."id" = r."measure_id"
ORDER BY r."measure_id", r."version";

INSERT INTO "measure_sources" SELECT "measure_id", "position", "source_id" FROM "citations" ORDER BY 1, 2;

-- Of the record itself its head stays: name, what is checked at a save, and what lists sort by, and the codes of its parts.
-- One rewrite, which leaves nothing behind of what each row held: an update would leave a table of twice the size.
CREATE FUNCTION inner_codes(record INTEGER) RETURNS TEXT[] LANGUAGE sql STABLE AS 'SELECT array(
  SELECT ''eventType='' || "type" FROM "measure_events" WHERE "measure_id" = record
  UNION SELECT ''relation='' || "type" FROM "relations" WHERE "from_id" = record
  UNION SELECT ''certainty='' || "certainty" FROM "relations" WHERE "from_id" = record
  UNION SELECT ''supports='' || unnest("supports") FROM "citations" WHERE "measure_id" = record
  UNION SELECT ''stance='' || "stance" FROM "citations" WHERE "measure_id" = record
  UNION SELECT ''scopeScheme='' || "scheme" FROM "scope_items" WHERE "measure_id" = record
  UNION SELECT ''scopeBasis='' || "basis" FROM "scope_items" WHERE "measure_id" = record
  UNION SELECT ''entityKind='' || "kind" FROM "listed_entities" WHERE "measure_id" = record)';
ALTER TABLE "measures" DROP COLUMN "summary", DROP COLUMN "targets", DROP COLUMN "instrument_title",
  DROP COLUMN "goods", DROP COLUMN "conflict", DROP COLUMN "order_note", DROP COLUMN "first_on", DROP COLUMN "last_latest",
  DROP COLUMN "announced_on", DROP COLUMN "announced_earliest", DROP COLUMN "announced_latest", DROP COLUMN "effective_on",
  DROP COLUMN "effective_earliest", DROP COLUMN "effective_latest", DROP COLUMN "ended_on", DROP COLUMN "ended_earliest",
  DROP COLUMN "ended_latest", DROP COLUMN "ended_basis", DROP COLUMN "last_seen_on", DROP COLUMN "last_seen_earliest",
  DROP COLUMN "official", ALTER COLUMN "legal_basis" TYPE TEXT[] USING inner_codes("id");
ALTER TABLE "measures" RENAME COLUMN "legal_basis" TO "codes";
DROP FUNCTION inner_codes(INTEGER);

DROP TABLE "event_citations", "citations", "measure_events", "status_spans", "scope_items", "listed_entities", "revisions";

ALTER TABLE "versions" ADD CONSTRAINT "versions_pkey" PRIMARY KEY ("measure_id", "number");
ALTER TABLE "measure_sources" ADD CONSTRAINT "measure_sources_pkey" PRIMARY KEY ("measure_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "versions_submission_id_key" ON "versions"("submission_id");

-- CreateIndex
CREATE INDEX "versions_author_id_idx" ON "versions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_sources_source_id_measure_id_key" ON "measure_sources"("source_id", "measure_id");

-- AddForeignKey
ALTER TABLE "versions" ADD CONSTRAINT "versions_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versions" ADD CONSTRAINT "versions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_sources" ADD CONSTRAINT "measure_sources_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_sources" ADD CONSTRAINT "measure_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema file cannot say.

-- One version of a record is the current one, and that has what follows from it.
CREATE UNIQUE INDEX "versions_current_key" ON "versions"("measure_id") WHERE "known_to" IS NULL;
ALTER TABLE "versions" ADD CONSTRAINT "versions_current_is_derived" CHECK ("known_to" IS NOT NULL OR "derived" IS NOT NULL);

-- A new record is looked for by its number, however that is written.
DROP INDEX "measures_instrument_number_idx";
CREATE INDEX "measures_lower_instrument_number_idx" ON "measures"(lower("instrument_number"));

CREATE TRIGGER versions_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "versions"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER measure_sources_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measure_sources"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();

-- What records say today, for people at psql: read from the documents, and never written.
CREATE VIEW "measure_events" AS
SELECT m."id" AS "measure_id", (e."place" - 1)::int AS "position", e."type", e."date", e."until", e."starts_on", e."expected",
  e."part", e."note"
FROM "measures" m JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  ROWS FROM (json_to_recordset(v."document" -> 'events') AS ("type" TEXT, "date" TEXT, "until" TEXT, "startsOn" TEXT,
    "expected" BOOLEAN, "part" TEXT, "note" TEXT)) WITH ORDINALITY
    AS e("type", "date", "until", "starts_on", "expected", "part", "note", "place");

CREATE VIEW "status_spans" AS
SELECT m."id" AS "measure_id", (s."place" - 1)::int AS "position", s."status", s."from", s."to", s."basis", s."approximate"
FROM "measures" m JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  ROWS FROM (json_to_recordset(v."derived" -> 'spans') AS ("status" TEXT, "from" TEXT, "to" TEXT, "basis" TEXT,
    "approximate" BOOLEAN)) WITH ORDINALITY AS s("status", "from", "to", "basis", "approximate", "place");

CREATE VIEW "citations" AS
SELECT s."measure_id", s."position", s."source_id", c."supports", c."stance", c."quote", c."quoteLanguage" AS "quote_language",
  c."note"
FROM "measure_sources" s JOIN "measures" m ON m."id" = s."measure_id"
  JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  json_to_record(v."document" -> 'citations' -> s."position")
    AS c("supports" TEXT[], "stance" TEXT, "quote" TEXT, "quoteLanguage" TEXT, "note" TEXT);

-- Which event rests on which citation, each by its position.
CREATE VIEW "event_citations" AS
SELECT m."id" AS "measure_id", (e."place" - 1)::int AS "event_position", (c."place" - 1)::int AS "citation_position",
  (u."place" - 1)::int AS "position"
FROM "measures" m JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  json_array_elements(v."document" -> 'events') WITH ORDINALITY AS e("value", "place"),
  json_array_elements_text(e."value" -> 'sources') WITH ORDINALITY AS u("url", "place"),
  json_array_elements(v."document" -> 'citations') WITH ORDINALITY AS c("value", "place")
WHERE c."value" ->> 'source' = u."url";

CREATE VIEW "scope_items" AS
SELECT m."id" AS "measure_id", (i."place" - 1)::int AS "position", i."scheme", i."code", i."label", i."basis"
FROM "measures" m JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  ROWS FROM (json_to_recordset(v."document" -> 'scope') AS ("scheme" TEXT, "code" TEXT, "label" TEXT, "basis" TEXT))
    WITH ORDINALITY AS i("scheme", "code", "label", "basis", "place");

CREATE VIEW "listed_entities" AS
SELECT m."id" AS "measure_id", (n."place" - 1)::int AS "position", n."name", n."kind", n."country"
FROM "measures" m JOIN "versions" v ON v."measure_id" = m."id" AND v."number" = m."version",
  ROWS FROM (json_to_recordset(v."document" -> 'entities') AS ("name" JSON, "kind" TEXT, "country" TEXT))
    WITH ORDINALITY AS n("name", "kind", "country", "place");

ANALYZE "measures", "versions", "measure_sources";
