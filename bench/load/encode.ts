/** Values in PostgreSQL's text format of COPY. */
import { columnName } from '@/bench/product/record'

export type ColumnTypes = ReadonlyMap<string, string>

const NULL = '\\N'
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escapeText = (text: string) => text.replace(/[\\\n\r\t]/g, (char) => ESCAPES[char] ?? char)

const quoteItem = (item: unknown) => `"${String(item).replace(/["\\]/g, '\\$&')}"`

/** `type` as information_schema names it. */
export function encodeValue(value: unknown, type: string | undefined): string {
  if (value === null || value === undefined) return NULL
  if (type === 'jsonb' || type === 'json') return escapeText(JSON.stringify(value))
  if (type === 'ARRAY') return escapeText(`{${(value as unknown[]).map(quoteItem).join(',')}}`)
  return escapeText(String(value))
}

export const encodeRow = (keys: readonly string[], types: ColumnTypes, row: Record<string, unknown>) =>
  `${keys.map((key) => encodeValue(row[key], types.get(columnName(key)))).join('\t')}\n`
