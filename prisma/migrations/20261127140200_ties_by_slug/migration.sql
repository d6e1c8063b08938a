-- Ties of a list fall to the short name, which a record keeps wherever it is loaded: its number is another one there. By bytes, as the
-- order has to be the same whatever language a server was set up for.
ALTER TABLE "measure_index" ADD COLUMN "slug" TEXT COLLATE "C";
UPDATE "measure_index" i SET "slug" = m."slug" FROM "measures" m WHERE m."id" = i."measure_id";
ALTER TABLE "measure_index" ALTER COLUMN "slug" SET NOT NULL;

-- DropIndex
DROP INDEX "measure_index_first_on_measure_id_idx";

-- CreateIndex
CREATE INDEX "measure_index_first_on_slug_idx" ON "measure_index"("first_on" DESC, "slug" DESC);
