import type { Edge } from '@/lib/coverage/reach'
import type { Day, PartialDate } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import type { ListCounts } from '@/lib/measures/list/counts'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import type { Authority } from '@/lib/measures/types'

/** What is asked of an export. */
export type ExportRequest = {
  filter: MeasureFilter
  /** The first rows alone; null takes all. */
  limit: number | null
  /** Begin a CSV with a byte order mark, without which Excel takes it for another encoding than UTF-8. */
  bom: boolean
}

/** To which day the data reaches, and what it covers. */
export type Coverage = { day: PartialDate; note: string }

/** What a file says of itself beside its rows. */
export type ExportContext = {
  filter: MeasureFilter
  /** The filter and what it found, in words. */
  sentence: string
  /** All records that match, each once. */
  counts: ListCounts
  total: number
  coverage: Coverage
  /** By which each record says through which day it is known. */
  edge: Edge
  /** All that there are: each is named by many records. */
  authorities: readonly Authority[]
  /** The day on which statuses are read. */
  today: Day
  /** The instant at which the file was made, ISO. */
  generatedAt: string
  /** The public address of the tracker. */
  url: string
  speech: Speech
}
