-- DropIndex
DROP INDEX "measures_first_earliest_id_idx";

-- DropIndex
DROP INDEX "measures_category_idx";

-- DropIndex
DROP INDEX "measures_imposer_idx";

-- DropIndex
DROP INDEX "measures_targets_idx";

-- DropIndex
DROP INDEX "measures_authorities_idx";

-- AlterTable
ALTER TABLE "measures" DROP COLUMN "search_text";

-- CreateTable
CREATE TABLE "measure_index" (
    "measure_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "first_on" INTEGER NOT NULL,
    "announced_from" INTEGER,
    "announced_to" INTEGER,
    "effective_from" INTEGER,
    "effective_to" INTEGER,
    "ended_from" INTEGER,
    "ended_to" INTEGER,
    "span_from" INTEGER[],
    "span_terms" INTEGER[],
    "terms" INTEGER[],

    CONSTRAINT "measure_index_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "measure_search" (
    "measure_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "bigrams" TEXT[],
    "number" TEXT,

    CONSTRAINT "measure_search_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "timeline_entries" (
    "measure_id" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "earliest" INTEGER NOT NULL,
    "latest" INTEGER NOT NULL,

    CONSTRAINT "timeline_entries_pkey" PRIMARY KEY ("measure_id","source","position")
);

-- CreateTable
CREATE TABLE "facet_terms" (
    "id" INTEGER NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "facet_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_versions" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "index_format" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "data_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "measure_index_first_on_measure_id_idx" ON "measure_index"("first_on" DESC, "measure_id" DESC);

-- CreateIndex
CREATE INDEX "measure_index_terms_idx" ON "measure_index" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "measure_search_bigrams_idx" ON "measure_search" USING GIN ("bigrams");

-- CreateIndex
CREATE INDEX "timeline_entries_earliest_latest_measure_id_position_source_idx" ON "timeline_entries"("earliest" DESC, "latest", "measure_id" DESC, "position" DESC, "source" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "facet_terms_facet_value_key" ON "facet_terms"("facet", "value");

-- AddForeignKey
ALTER TABLE "measure_index" ADD CONSTRAINT "measure_index_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_search" ADD CONSTRAINT "measure_search_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the schema file cannot say.

-- Words in latin letters are found by trigrams of the folded text. Every save is found at once: no list of pending entries.
CREATE INDEX "measure_search_text_idx" ON "measure_search" USING GIN ("text" gin_trgm_ops) WITH (fastupdate = off);
ALTER INDEX "measure_search_bigrams_idx" SET (fastupdate = off);
ALTER INDEX "measure_index_terms_idx" SET (fastupdate = off);

-- One row says how new the data is: what is kept from one request to the next is kept under its version.
ALTER TABLE "data_versions" ADD CONSTRAINT "data_versions_one_row" CHECK ("id" = 1);
INSERT INTO "data_versions" ("id") VALUES (1);

-- The packaged migration engine cuts a script at every semicolon, within a body too: there they are written as \x3b.
CREATE FUNCTION raise_data_version() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN UPDATE data_versions SET version = version + 1\x3b RETURN NULL\x3b END';

CREATE TRIGGER measures_raise_data_version AFTER INSERT OR UPDATE OR DELETE ON "measures"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER sources_raise_data_version AFTER INSERT OR UPDATE OR DELETE ON "sources"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER authorities_raise_data_version AFTER INSERT OR UPDATE OR DELETE ON "authorities"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER indicators_raise_data_version AFTER INSERT OR UPDATE OR DELETE ON "indicators"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER datasets_raise_data_version AFTER INSERT OR UPDATE OR DELETE ON "datasets"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
