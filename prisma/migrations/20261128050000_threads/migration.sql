-- A saved list that is followed as a thread: the name in its address, what an editor says of it, and what all of it answers.
-- AlterTable
ALTER TABLE "saved_views" ADD COLUMN "slug" TEXT,
ADD COLUMN "standfirst" TEXT,
ADD COLUMN "trigger" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_slug_key" ON "saved_views"("slug");

-- What the schema file cannot say: an address without a text is none, and threads are seen by all readers, so that their rows,
-- and no others of saved lists, raise the version of the data.
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_thread"
  CHECK (("slug" IS NULL) = ("standfirst" IS NULL) AND ("trigger" IS NULL OR "slug" IS NOT NULL));

CREATE TRIGGER "threads_begin_raise_data_version" AFTER INSERT ON "saved_views"
  FOR EACH ROW WHEN (NEW."slug" IS NOT NULL) EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "threads_change_raise_data_version" AFTER UPDATE ON "saved_views"
  FOR EACH ROW WHEN (OLD."slug" IS NOT NULL OR NEW."slug" IS NOT NULL) EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "threads_end_raise_data_version" AFTER DELETE ON "saved_views"
  FOR EACH ROW WHEN (OLD."slug" IS NOT NULL) EXECUTE FUNCTION raise_data_version();
