import type { Day } from '@/lib/dates'
import type { ExportFormat } from './types'

/** "measureline-2026-11-24.csv" */
export const fileNameOf = (format: ExportFormat, day: Day) => `measureline-${day}.${format}`

/** Browsers show JSON themselves; the others are saved. */
export const dispositionOf = (format: ExportFormat, day: Day) =>
  `${format === 'json' ? 'inline' : 'attachment'}; filename="${fileNameOf(format, day)}"`

export const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}
