/** The product's own statements, whose plans and floors are measured. */
export { bucketStarts } from '@/lib/measures/chart/data/buckets'
export { HOT_QUERIES } from '@/lib/measures/store/sql/hot-queries.cases'
export { selectBins, selectCharted, selectExtent, selectMonths } from '@/lib/measures/store/sql/select-chart'
export { selectFacets } from '@/lib/measures/store/sql/select-facets'
export { selectCounts, selectPage } from '@/lib/measures/store/sql/select-list'
export { measureWhere, selectIds } from '@/lib/measures/store/sql/where'
