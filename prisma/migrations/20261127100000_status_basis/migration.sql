-- AlterTable
ALTER TABLE "measures" ADD COLUMN     "last_seen_earliest" TEXT,
ADD COLUMN     "last_seen_on" TEXT;

-- AlterTable
ALTER TABLE "measure_index" ADD COLUMN     "last_seen" INTEGER,
ADD COLUMN     "span_bases" INTEGER[];

-- AlterTable
ALTER TABLE "measure_events" ADD COLUMN     "expected" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "part" TEXT,
ADD COLUMN     "starts_on" TEXT;

-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "origin" TEXT;
