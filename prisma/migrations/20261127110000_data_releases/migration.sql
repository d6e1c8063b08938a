-- AlterTable
ALTER TABLE "revisions" ADD COLUMN "release" TEXT;

-- AlterTable
ALTER TABLE "sources" ADD COLUMN "release" TEXT;

-- AlterTable
ALTER TABLE "datasets" DROP CONSTRAINT "datasets_pkey",
ADD COLUMN "id" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "release" TEXT,
ADD CONSTRAINT "datasets_pkey" PRIMARY KEY ("id");

-- CreateTable
CREATE TABLE "release_differences" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "release" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "snapshot" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "author_id" TEXT,
    "author" TEXT,
    "taken" TEXT[],

    CONSTRAINT "release_differences_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "release_differences_measure_id_release_key" ON "release_differences"("measure_id", "release");

-- CreateIndex
CREATE INDEX "release_differences_author_id_idx" ON "release_differences"("author_id");

-- AddForeignKey
ALTER TABLE "release_differences" ADD CONSTRAINT "release_differences_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_differences" ADD CONSTRAINT "release_differences_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- What the schema file cannot say.

ALTER TABLE "datasets" ADD CONSTRAINT "datasets_one_row" CHECK ("id" = 1);

-- Releases had no names before: what the loader wrote of the shipped set, and nothing else, is of the one of June 2026.
UPDATE "revisions" SET "release" = '2026-06'
  WHERE "author_id" IS NULL AND "author" = 'Measureline' AND "reason" = 'From the shipped data set';
UPDATE "datasets" SET "release" = '2026-06'
  WHERE EXISTS (SELECT 1 FROM "revisions" WHERE "release" IS NOT NULL);
-- Its sources are those that its records and figures cite: an editor who needed one of them found it there.
UPDATE "sources" SET "release" = '2026-06' WHERE "url" IN (
  SELECT c ->> 'source' FROM "revisions" r, jsonb_array_elements(r."snapshot" -> 'citations') c WHERE r."release" IS NOT NULL);
UPDATE "sources" SET "release" = '2026-06' WHERE "id" IN (SELECT "source_id" FROM "observations")
  AND EXISTS (SELECT 1 FROM "revisions" WHERE "release" IS NOT NULL);
