/** What a file of records has to be. */
export { datasetSchema, FORMAT } from '@/lib/imports/schema'
export { measureRecordSchema } from '@/lib/measures/schema'
export { sourceSchema } from '@/lib/sources/schema'
