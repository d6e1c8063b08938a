-- As what addresses are kept. The next start reads them as the URL standard does, and makes one source of those that
-- lead to one page: SQL knows no such reading.
ALTER TABLE "data_versions" ADD COLUMN "address_format" INTEGER NOT NULL DEFAULT 0;
