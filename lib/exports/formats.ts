/** In which formats a list leaves the tracker: what anybody may know of each. How it is written stands in writers.ts. */

type Format = {
  /** As an answer has it, with its parameters. */
  mediaType: string
  /** Browsers save a file, and show what they can read themselves. */
  disposition: 'attachment' | 'inline'
  /** Of longer lists it holds the first. */
  mostRows: number
}

/** A sheet of XLSX holds some 48,000 more, and no other program's sheet fewer. */
export const MOST_ROWS = 1_000_000

/** By ending, which is the format's name in capitals, too; in the order in which they are offered. */
export const FILE_FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    disposition: 'attachment',
    mostRows: Number.POSITIVE_INFINITY,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
    mostRows: MOST_ROWS,
  },
  json: { mediaType: 'application/json; charset=utf-8', disposition: 'inline', mostRows: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Format>

export type ExportFormat = keyof typeof FILE_FORMATS
export const EXPORT_FORMATS = Object.keys(FILE_FORMATS) as ExportFormat[]

/** As people call it. */
export const nameOfFormat = (format: ExportFormat) => format.toUpperCase()
