-- Every table that readers see raises the version of the data. Once a transaction: a release of ten thousand records takes
-- a hundred thousand statements, and each version of the one row would stay until the transaction ends. The mark goes with
-- a savepoint that is rolled back, as the raise does. Semicolons within the body are written as \x3b: see measure_index.
CREATE OR REPLACE FUNCTION raise_data_version() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN
    IF current_setting(''measureline.raised'', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
      UPDATE data_versions SET version = version + 1\x3b
      PERFORM set_config(''measureline.raised'', pg_current_xact_id()::text, true)\x3b
    END IF\x3b
    RETURN NULL\x3b
  END';

-- Before the statement: whoever writes has the one row before any other, so that no two wait for each other's.
DROP TRIGGER measures_raise_data_version ON "measures";
DROP TRIGGER sources_raise_data_version ON "sources";
DROP TRIGGER authorities_raise_data_version ON "authorities";
DROP TRIGGER indicators_raise_data_version ON "indicators";
DROP TRIGGER datasets_raise_data_version ON "datasets";
CREATE TRIGGER measures_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measures"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER sources_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "sources"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER authorities_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "authorities"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER indicators_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "indicators"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER datasets_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "datasets"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER measure_events_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measure_events"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER event_citations_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "event_citations"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER citations_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "citations"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER relations_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "relations"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER status_spans_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "status_spans"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER scope_items_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "scope_items"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER listed_entities_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "listed_entities"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER observations_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "observations"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER revisions_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER merged_sources_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "merged_sources"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER facet_terms_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "facet_terms"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER measure_index_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measure_index"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER measure_search_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "measure_search"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER timeline_entries_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "timeline_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER timeline_bars_raise_data_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "timeline_bars"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
