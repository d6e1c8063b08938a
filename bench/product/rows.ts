/** From records to the rows that the product writes of them. */
export { diffMeasures } from '@/lib/measures/history/revision'
export { type FacetTerm, termId } from '@/lib/measures/list/terms'
export { INDEX_FORMAT } from '@/lib/measures/store/index-rows'
export { FIXED_TERMS, REFRESH_RELATION_TERMS } from '@/lib/measures/store/indexing'
export { rowsOf, type Surroundings } from '@/lib/measures/store/rows'
export { ADDRESS_FORMAT } from '@/lib/sources/address'
export { sourceRow } from '@/lib/sources/store/mutations'
