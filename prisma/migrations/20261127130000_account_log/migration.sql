-- CreateTable
CREATE TABLE "account_log" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor" TEXT,
    "address" TEXT,
    "subject_id" TEXT,
    "subject" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "account_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "account_log_actor_id_id_idx" ON "account_log"("actor_id", "id" DESC);

-- CreateIndex
CREATE INDEX "account_log_subject_id_id_idx" ON "account_log"("subject_id", "id" DESC);

-- CreateIndex
CREATE INDEX "account_log_action_id_idx" ON "account_log"("action", "id" DESC);

-- AlterTable
ALTER TABLE "setup_links" ADD COLUMN "purpose" TEXT,
ADD COLUMN "user_id" TEXT;

-- CreateIndex
CREATE INDEX "setup_links_user_id_idx" ON "setup_links"("user_id");

-- AddForeignKey
ALTER TABLE "setup_links" ADD CONSTRAINT "setup_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the schema file cannot say.

UPDATE "setup_links" l SET
  "purpose" = CASE WHEN "email" IS NULL THEN 'first_admin' ELSE 'restored_admin' END,
  "user_id" = (SELECT "id" FROM "users" u WHERE u."email" = l."email");
-- A link for an account that is not there leads nowhere.
DELETE FROM "setup_links" WHERE "purpose" = 'restored_admin' AND "user_id" IS NULL;
ALTER TABLE "setup_links" ALTER COLUMN "purpose" SET NOT NULL, DROP COLUMN "email";

-- Their cookies had a name that every tracker of a host shared: nobody reads it any more.
DELETE FROM "sessions";

-- The semicolons inside are escaped, for the engine ends a statement at each of them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN RAISE EXCEPTION \'% is only added to\', TG_TABLE_NAME\x3b END';
CREATE TRIGGER "account_log_only_grows" BEFORE UPDATE OR DELETE ON "account_log"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "account_log_stays" BEFORE TRUNCATE ON "account_log"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
