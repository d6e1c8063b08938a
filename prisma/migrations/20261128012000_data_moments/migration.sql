-- CreateTable
CREATE TABLE "data_moments" (
    "version" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "data_moments_pkey" PRIMARY KEY ("version")
);



-- What the schema file cannot say: a row for each version of the data, written as its transaction ends, for only then anybody
-- sees it. Of the versions before this migration nobody knows when they began. Semicolons within the body are written as
-- \x3b: see measure_index.

INSERT INTO "data_moments" ("version", "since") SELECT "version", clock_timestamp() FROM "data_versions";

CREATE FUNCTION note_data_moment() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN
    INSERT INTO data_moments (version, since) VALUES (NEW.version, clock_timestamp()) ON CONFLICT DO NOTHING\x3b
    RETURN NULL\x3b
  END';
CREATE CONSTRAINT TRIGGER "data_versions_note_moment" AFTER UPDATE OF "version" ON "data_versions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_data_moment();

-- Rows are added and never changed.
CREATE TRIGGER "data_moments_only_grow" BEFORE UPDATE OR DELETE ON "data_moments"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "data_moments_stay" BEFORE TRUNCATE ON "data_moments"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
