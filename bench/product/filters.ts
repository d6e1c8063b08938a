/** How the product is asked for lists, and which fields they show. */

export { FIELDS, type MeasureFieldKey } from '@/lib/measures/list/fields'
export { DEFAULT_FILTER } from '@/lib/measures/list/filter'
export { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
