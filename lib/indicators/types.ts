import type { LocalizedText } from '@/lib/texts'

/** How exact a figure is: as printed, about, or more than. */
export const QUALIFIERS = ['', '~', '>'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export type ObservationSource = { id: number; url: string; publisher: string; language: string; title: string | null }
/** `period` is a date, or two with a slash between them ("2025-01/2025-10"; ".." is an open side). */
export type Figure = { period: string; value: number; qualifier: Qualifier; note: string | null }
export type Observation = Figure & { source: ObservationSource }
export type Indicator = { key: string; label: LocalizedText; unit: string; observations: Observation[] }
