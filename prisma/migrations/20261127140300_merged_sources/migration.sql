-- CreateTable
CREATE TABLE "merged_sources" (
    "id" INTEGER NOT NULL,
    "kept_id" INTEGER NOT NULL,

    CONSTRAINT "merged_sources_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "merged_sources_kept_id_idx" ON "merged_sources"("kept_id");

-- AddForeignKey
ALTER TABLE "merged_sources" ADD CONSTRAINT "merged_sources_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;
