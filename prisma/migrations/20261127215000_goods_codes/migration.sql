-- Codes of goods and technology as trees. Empty until the start that applies this has written all rows anew, which a raised
-- form of the index makes it do. Inside the row: most have none, and the others a few short ones.
ALTER TABLE "measure_index" ADD COLUMN "codes" TEXT[] COLLATE "C";
ALTER TABLE "measure_index" ALTER COLUMN "codes" SET STORAGE MAIN;
CREATE INDEX "measure_index_codes_idx" ON "measure_index" USING GIN ("codes") WITH (fastupdate = off);
