-- The table anew, for the order of its columns: what every count of a list reads stands first. The next start writes its
-- rows anew, too, with what they count as in each of their spans.
CREATE TABLE "measure_index_next" (
    "measure_id" INTEGER NOT NULL,
    "first_on" INTEGER NOT NULL,
    "linked" BOOLEAN NOT NULL DEFAULT false,
    "tally" TEXT NOT NULL,
    "span_tallies" TEXT[],
    "span_from" INTEGER[],
    "span_terms" INTEGER[],
    "span_bases" INTEGER[],
    "kind" TEXT NOT NULL,
    "announced_from" INTEGER,
    "announced_to" INTEGER,
    "effective_from" INTEGER,
    "effective_to" INTEGER,
    "ended_from" INTEGER,
    "ended_to" INTEGER,
    "last_seen" INTEGER,
    "terms" INTEGER[]
);

INSERT INTO "measure_index_next" ("measure_id", "first_on", "tally", "span_from", "span_terms", "span_bases", "kind",
  "announced_from", "announced_to", "effective_from", "effective_to", "ended_from", "ended_to", "last_seen", "terms")
SELECT i."measure_id", i."first_on",
  CASE i."kind" WHEN 'response' THEN 'responses' WHEN 'trigger' THEN 'triggers' ELSE m."effect" END,
  i."span_from", i."span_terms", i."span_bases", i."kind", i."announced_from", i."announced_to", i."effective_from",
  i."effective_to", i."ended_from", i."ended_to", i."last_seen", i."terms"
FROM "measure_index" i JOIN "measures" m ON m."id" = i."measure_id";

DROP TABLE "measure_index";
ALTER TABLE "measure_index_next" RENAME TO "measure_index";

ALTER TABLE "measure_index" ADD CONSTRAINT "measure_index_pkey" PRIMARY KEY ("measure_id");
CREATE INDEX "measure_index_first_on_measure_id_idx" ON "measure_index"("first_on" DESC, "measure_id" DESC);
CREATE INDEX "measure_index_terms_idx" ON "measure_index" USING GIN ("terms") WITH (fastupdate = off);
ALTER TABLE "measure_index" ADD CONSTRAINT "measure_index_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few records are part of another, and every count of a list asks which.
CREATE INDEX "relations_part_of_idx" ON "relations"("from_id", "to_id") WHERE "type" = 'part_of';
