/** The product's own statements, whose plans are told. */
export { HOT_QUERIES } from '@/lib/measures/store/sql/hot-queries.cases'
