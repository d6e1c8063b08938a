/** What a record is made of, as the product has it: its types, its schemas, the files that hold records, and its columns. */

export { columnName } from '@/lib/database/column-name'
export { type Day, daysBetween, type PartialDate, rangeOf, shiftDay, today } from '@/lib/dates'
export { datasetSchema, FORMAT } from '@/lib/imports/schema'
export { codesOf, ofCoded } from '@/lib/measures/coded'
export { type MeasureRecord, measureRecordSchema } from '@/lib/measures/schema'
export { type Category, type EventType, SUPPORTS } from '@/lib/measures/types'
export { type SourceInput, sourceSchema } from '@/lib/sources/schema'
export { pickText, type TextLanguage } from '@/lib/texts'
