-- The table anew, for the order of its columns and for its text. It is empty until the start that applies this has written
-- all rows anew, which a raised form of the index makes it do.
DROP TABLE "measure_index";
DROP TABLE "measure_search";

CREATE TABLE "measure_index" (
    "measure_id" INTEGER NOT NULL,
    "first_on" INTEGER NOT NULL,
    "last_from" INTEGER NOT NULL,
    "last_status" INTEGER NOT NULL,
    "last_basis" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "imposer" INTEGER NOT NULL,
    "category" INTEGER NOT NULL,
    "effect" INTEGER NOT NULL,
    "formality" INTEGER NOT NULL,
    "acknowledgement" INTEGER NOT NULL,
    "confirmation" INTEGER NOT NULL,
    "instrument" INTEGER NOT NULL,
    "entities" INTEGER NOT NULL,
    "official" INTEGER NOT NULL,
    "relations" INTEGER NOT NULL,
    "linked" BOOLEAN NOT NULL DEFAULT false,
    "last_tally" TEXT NOT NULL,
    "tally" TEXT NOT NULL,
    "terms" INTEGER[],
    "event_days" int4multirange NOT NULL,
    "span_from" INTEGER[],
    "span_terms" INTEGER[],
    "span_bases" INTEGER[],
    "span_tallies" TEXT[],
    "slug" TEXT COLLATE "C" NOT NULL,
    "announced_from" INTEGER,
    "announced_to" INTEGER,
    "effective_from" INTEGER,
    "effective_to" INTEGER,
    "ended_from" INTEGER,
    "ended_to" INTEGER,
    "last_seen" INTEGER,
    "number" TEXT,
    "text" TEXT COLLATE "C" NOT NULL,
    "grams" TEXT[] COLLATE "C",
    "wide" TEXT GENERATED ALWAYS AS (repeat(' ', 2048)) STORED,

    CONSTRAINT "measure_index_pkey" PRIMARY KEY ("measure_id")
);
ALTER TABLE "measure_index" ADD CONSTRAINT "measure_index_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Text and grams belong beside the table, so that a row that is read for anything else is narrow. The server looks for what can
-- go there only in a row of more than 2 KB, to which half of them come by themselves: "wide" is what makes all of them wider,
-- and takes 35 bytes as it is kept. The text stands there as it is, for it is looked through where a phrase is asked for. Some
-- room in each page, so that what is told of relations later stays in it.
ALTER TABLE "measure_index" SET (toast_tuple_target = 512, fillfactor = 90);
ALTER TABLE "measure_index" ALTER COLUMN "text" SET STORAGE EXTERNAL;
ALTER TABLE "measure_index" ALTER COLUMN "terms" SET STORAGE MAIN;
ALTER TABLE "measure_index" ALTER COLUMN "event_days" SET STORAGE MAIN;
ALTER TABLE "measure_index" ALTER COLUMN "span_from" SET STORAGE MAIN;
ALTER TABLE "measure_index" ALTER COLUMN "span_terms" SET STORAGE MAIN;
ALTER TABLE "measure_index" ALTER COLUMN "span_bases" SET STORAGE MAIN;
ALTER TABLE "measure_index" ALTER COLUMN "span_tallies" SET STORAGE MAIN;

CREATE INDEX "measure_index_first_on_slug_idx" ON "measure_index"("first_on" DESC, "slug" DESC);
CREATE INDEX "measure_index_category_first_on_slug_idx" ON "measure_index"("category", "first_on" DESC, "slug" DESC);
-- What is in force on a day: in its last span, counted without its row, or in an earlier one.
CREATE INDEX "measure_index_last_status_last_from_idx" ON "measure_index"("last_status", "last_from")
  INCLUDE ("last_tally", "linked", "measure_id");
CREATE INDEX "measure_index_several_spans_idx" ON "measure_index"("first_on", "last_from") WHERE "span_from" IS NOT NULL;
CREATE INDEX "measure_index_terms_idx" ON "measure_index" USING GIN ("terms") WITH (fastupdate = off);
CREATE INDEX "measure_index_grams_idx" ON "measure_index" USING GIN ("grams") WITH (fastupdate = off);

CREATE TABLE "search_words" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "search_words_word_idx" ON "search_words" USING GIN ("word" gin_trgm_ops) WITH (fastupdate = off);

CREATE TRIGGER measure_index_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measure_index"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER search_words_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "search_words"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
