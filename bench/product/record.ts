/** What a record is made of, as the product has it: its types and its columns. */

export { columnName } from '@/lib/database/column-name'
export { type Day, type PartialDate, rangeOf, today } from '@/lib/dates'
export { daysBetween, shiftDay } from '@/lib/epoch-day'
export { type Category, type EventType, SUPPORTS } from '@/lib/measures/codes'
export type { MeasureRecord } from '@/lib/measures/schema'
export { fold } from '@/lib/search/fold'
export type { SourceInput } from '@/lib/sources/schema'
export { pickText, type TextLanguage } from '@/lib/texts'
