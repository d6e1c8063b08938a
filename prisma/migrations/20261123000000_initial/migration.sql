-- CreateTable
CREATE TABLE "measures" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(3),
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "imposer" TEXT NOT NULL,
    "targets" TEXT[],
    "category" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "formality" TEXT NOT NULL,
    "acknowledgement" TEXT NOT NULL,
    "confirmation" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "authorities" TEXT[],
    "instrument_number" TEXT,
    "instrument_title" JSONB NOT NULL DEFAULT '{}',
    "legal_basis" TEXT[],
    "goods" TEXT,
    "conflict" TEXT,
    "first_on" TEXT NOT NULL,
    "first_earliest" TEXT NOT NULL,
    "last_latest" TEXT NOT NULL,
    "announced_on" TEXT,
    "announced_earliest" TEXT,
    "announced_latest" TEXT,
    "effective_on" TEXT,
    "effective_earliest" TEXT,
    "effective_latest" TEXT,
    "ended_on" TEXT,
    "ended_earliest" TEXT,
    "ended_latest" TEXT,
    "ended_basis" TEXT,
    "official" BOOLEAN NOT NULL,
    "standing" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_events" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "earliest" TEXT NOT NULL,
    "latest" TEXT NOT NULL,
    "until" TEXT,
    "note" TEXT,

    CONSTRAINT "measure_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_spans" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,
    "basis" TEXT NOT NULL,
    "approximate" BOOLEAN NOT NULL,

    CONSTRAINT "status_spans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publisher_country" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "published_on" TEXT,
    "published_earliest" TEXT,
    "language" TEXT NOT NULL,
    "archive_url" TEXT,
    "opened" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citations" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "supports" TEXT[],
    "stance" TEXT NOT NULL,
    "quote" TEXT,
    "quote_language" TEXT,
    "note" TEXT,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_citations" (
    "event_id" INTEGER NOT NULL,
    "citation_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_citations_pkey" PRIMARY KEY ("event_id","citation_id")
);

-- CreateTable
CREATE TABLE "relations" (
    "id" SERIAL NOT NULL,
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "relations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorities" (
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "abbreviation" TEXT,
    "country" TEXT,
    "url" TEXT,

    CONSTRAINT "authorities_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "scope_items" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "scope_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listed_entities" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,

    CONSTRAINT "listed_entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" SERIAL NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "submission_id" TEXT,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "observations" (
    "id" SERIAL NOT NULL,
    "indicator_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "qualifier" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "datasets" (
    "format" TEXT NOT NULL,
    "coverage_day" TEXT NOT NULL,
    "coverage_note" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "datasets_pkey" PRIMARY KEY ("format")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'viewer',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_links" (
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setup_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "measures_slug_key" ON "measures"("slug");

-- CreateIndex
CREATE INDEX "measures_first_earliest_id_idx" ON "measures"("first_earliest" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "measures_category_idx" ON "measures"("category");

-- CreateIndex
CREATE INDEX "measures_imposer_idx" ON "measures"("imposer");

-- CreateIndex
CREATE INDEX "measures_instrument_number_idx" ON "measures"("instrument_number");

-- CreateIndex
CREATE INDEX "measures_targets_idx" ON "measures" USING GIN ("targets");

-- CreateIndex
CREATE INDEX "measures_authorities_idx" ON "measures" USING GIN ("authorities");

-- CreateIndex
CREATE INDEX "measure_events_earliest_latest_idx" ON "measure_events"("earliest", "latest");

-- CreateIndex
CREATE UNIQUE INDEX "measure_events_measure_id_position_key" ON "measure_events"("measure_id", "position");

-- CreateIndex
CREATE INDEX "status_spans_status_from_to_idx" ON "status_spans"("status", "from", "to");

-- CreateIndex
CREATE UNIQUE INDEX "status_spans_measure_id_position_key" ON "status_spans"("measure_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "sources_url_key" ON "sources"("url");

-- CreateIndex
CREATE INDEX "sources_published_earliest_id_idx" ON "sources"("published_earliest" DESC, "id");

-- CreateIndex
CREATE INDEX "citations_source_id_idx" ON "citations"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "citations_measure_id_source_id_key" ON "citations"("measure_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "citations_measure_id_position_key" ON "citations"("measure_id", "position");

-- CreateIndex
CREATE INDEX "event_citations_citation_id_idx" ON "event_citations"("citation_id");

-- CreateIndex
CREATE INDEX "relations_to_id_idx" ON "relations"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "relations_from_id_type_to_id_key" ON "relations"("from_id", "type", "to_id");

-- CreateIndex
CREATE UNIQUE INDEX "scope_items_measure_id_scheme_code_key" ON "scope_items"("measure_id", "scheme", "code");

-- CreateIndex
CREATE UNIQUE INDEX "listed_entities_measure_id_position_key" ON "listed_entities"("measure_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_submission_id_key" ON "revisions"("submission_id");

-- CreateIndex
CREATE INDEX "revisions_author_id_idx" ON "revisions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_measure_id_version_key" ON "revisions"("measure_id", "version");

-- CreateIndex
CREATE INDEX "observations_source_id_idx" ON "observations"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "observations_indicator_key_position_key" ON "observations"("indicator_key", "position");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limits_key_key" ON "rate_limits"("key");

-- AddForeignKey
ALTER TABLE "measure_events" ADD CONSTRAINT "measure_events_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_spans" ADD CONSTRAINT "status_spans_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_citations" ADD CONSTRAINT "event_citations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "measure_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_citations" ADD CONSTRAINT "event_citations_citation_id_fkey" FOREIGN KEY ("citation_id") REFERENCES "citations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scope_items" ADD CONSTRAINT "scope_items_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listed_entities" ADD CONSTRAINT "listed_entities_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_indicator_key_fkey" FOREIGN KEY ("indicator_key") REFERENCES "indicators"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

-- A text search finds any part of a word, in any script.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "measures_search_text_idx" ON "measures" USING GIN ("search_text" gin_trgm_ops);

-- A status holds for a day at least.
ALTER TABLE "status_spans" ADD CONSTRAINT "status_spans_from_before_to" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "measure_events" ADD CONSTRAINT "measure_events_earliest_to_latest" CHECK ("earliest" <= "latest");
