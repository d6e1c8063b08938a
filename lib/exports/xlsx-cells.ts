/** What a field's text is in a sheet. */
import { parsePartialDate, toUtcMidnight } from '@/lib/dates'
import type { FIELDS, MeasureFieldKey } from '@/lib/measures/list/fields'

type FieldType = (typeof FIELDS)[number]['type']
export type CellValue = string | number | Date | null

/** A longer text makes Excel refuse the whole file. */
const LONGEST = 32_767
// Excel holds 1900 for a leap year: before this day its dates are one off.
const FIRST_DAY = '1900-03-01'

const cut = (text: string, mark: string) =>
  // The second half of a character alone is none.
  text.length > LONGEST ? `${text.slice(0, LONGEST - mark.length).replace(/[\ud800-\udbff]$/, '')}${mark}` : text

/** A whole date is a date, a vague one stays the text that it is. `mark` ends a text that does not fit. */
export function toCell(type: FieldType, text: string, mark: string): CellValue {
  if (text === '') return null
  if (type === 'number') return Number(text)
  if (type === 'date' && parsePartialDate(text)?.precision === 'day' && text >= FIRST_DAY) return toUtcMidnight(text)
  return cut(text, mark)
}

const WIDTHS: Record<FieldType, number> = { date: 12, number: 10, text: 18 }
const WIDER: Partial<Record<MeasureFieldKey, number>> = {
  slug: 36,
  title: 60,
  titleJa: 40,
  titleZh: 40,
  summary: 80,
  authorities: 24,
  instrumentTitle: 40,
  goods: 40,
  scope: 40,
  entities: 40,
  events: 60,
  relations: 40,
  conflict: 40,
  orderNote: 40,
  sources: 60,
  permalink: 60,
}

/** In characters. */
export const widthOf = (key: MeasureFieldKey, type: FieldType) => WIDER[key] ?? WIDTHS[type]
