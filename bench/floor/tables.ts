/** The tables that a good engineer would write first: one row a record, its sources, and what joins them. */

/** A schema of its own beside the product's tables, whose names and columns are nothing to it. */
export const FLOOR_SCHEMA = 'floor'

export const FLOOR_TABLES = `
  create schema floor;
  create table floor.measures (
    id integer not null, slug text not null, title jsonb not null, summary jsonb not null,
    category text not null, imposer text not null, kind text not null,
    first_on date not null, last_on date not null, closed_on date, status text not null, text text not null);
  create table floor.sources (
    id integer not null, url text not null, publisher text not null, title text, kind text not null,
    language text not null, published_on text);
  create table floor.measure_sources (measure_id integer not null, position integer not null, source_id integer not null);`

/** Made after the rows, as those of the product are. */
export const FLOOR_INDEXES = [
  'alter table floor.measures add primary key (id)',
  'alter table floor.sources add primary key (id)',
  'alter table floor.measure_sources add primary key (measure_id, position)',
  'create index on floor.measures (category, first_on desc, slug desc)',
  'create index on floor.measures (first_on desc, slug desc)',
  'create index on floor.measures using gin (text gin_trgm_ops)',
  'vacuum analyze floor.measures, floor.sources, floor.measure_sources',
] as const
