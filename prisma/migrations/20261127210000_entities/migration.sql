-- A company is one entity, however many measures name it. Who a name means needs the comparison of names, which SQL has not:
-- the tables are made here, and the next index of the records (a start makes it) finds or adds the entity of every name.

-- CreateTable
CREATE TABLE "entities" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "aliases" TEXT[],
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "parent" TEXT,
    "identifiers" JSONB NOT NULL DEFAULT '{}',
    "keys" TEXT[],
    "text" TEXT NOT NULL,
    "pairs" TEXT[],

    CONSTRAINT "entities_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "listings" (
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "part" TEXT,
    "address" TEXT,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "listings_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateIndex
CREATE INDEX "entities_parent_idx" ON "entities"("parent");

-- CreateIndex
CREATE INDEX "entities_keys_idx" ON "entities" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "entities_pairs_idx" ON "entities" USING GIN ("pairs");

-- CreateIndex
CREATE INDEX "listings_entity_idx" ON "listings"("entity");

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_parent_fkey" FOREIGN KEY ("parent") REFERENCES "entities"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listings" ADD CONSTRAINT "listings_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listings" ADD CONSTRAINT "listings_entity_fkey" FOREIGN KEY ("entity") REFERENCES "entities"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema file cannot say: where a word of Latin letters begins, and the order of the list.
CREATE INDEX "entities_text_idx" ON "entities" USING GIN ("text" gin_trgm_ops);
CREATE INDEX "entities_name_idx" ON "entities" (lower(coalesce("name" ->> 'en', "slug")) COLLATE "C", "slug" COLLATE "C");

CREATE TRIGGER entities_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "entities"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER listings_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "listings"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();

-- A name of a current document has every key that a read takes as given. Older versions stay as they were said.
UPDATE "versions" SET "document" = ("document"::jsonb || jsonb_build_object('entities',
  (SELECT jsonb_agg('{"entity": null, "part": null, "address": null}'::jsonb || n."value" ORDER BY n."place")
    FROM jsonb_array_elements("document"::jsonb -> 'entities') WITH ORDINALITY AS n("value", "place"))))::json
WHERE "known_to" IS NULL AND json_array_length("document" -> 'entities') > 0;
