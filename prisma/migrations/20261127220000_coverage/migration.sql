-- CreateTable
CREATE TABLE "coverages" (
    "id" SERIAL NOT NULL,
    "authority" TEXT NOT NULL,
    "read_through" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "index_url" TEXT,
    "numbers_seen" JSONB NOT NULL,
    "note" TEXT,
    "release" TEXT,
    "checked_by_id" TEXT,
    "checked_by" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "coverages_authority_id_idx" ON "coverages"("authority", "id" DESC);



-- What the schema file cannot say: rows are added and never changed, and each is seen by every reader at once.

CREATE TRIGGER "coverages_only_grow" BEFORE UPDATE OR DELETE ON "coverages"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "coverages_stay" BEFORE TRUNCATE ON "coverages"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "coverages_raise_data_version" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "coverages"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
