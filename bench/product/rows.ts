/** From records to the rows that the product writes of them. */
export { ADDRESS_FORMAT, INDEX_FORMAT } from '@/lib/database/formats'
export { entityRow } from '@/lib/entities/store/mutations'
export { diffMeasures } from '@/lib/measures/history/revision'
export { type FacetTerm, termId } from '@/lib/measures/list/terms'
export { FIXED_TERMS, REFRESH_RELATION_TERMS } from '@/lib/measures/store/indexing'
export { rowsOf, type Surroundings } from '@/lib/measures/store/rows'
export { sourceRow } from '@/lib/sources/store/mutations'
