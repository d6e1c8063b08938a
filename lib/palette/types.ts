/** The palette: one field from which everything can be reached. */
import { LONGEST_TEXT } from '@/lib/search/sought'

export type PaletteItem = {
  href: string
  text: string
  /** Of the text, where it is not the page's own language. */
  lang?: string
  note?: string
  /** No page of the app answers there: the browser goes by itself. */
  plain?: true
}

/** What the server finds. */
export type PaletteResults = Record<'entities' | 'records' | 'views' | 'sources', PaletteItem[]>
export const NO_RESULTS: PaletteResults = { entities: [], records: [], views: [], sources: [] }

export const PALETTE_GROUPS = ['entities', 'records', 'views', 'sources', 'recent', 'actions'] as const
export type PaletteGroupKey = (typeof PALETTE_GROUPS)[number]
export type PaletteGroup = { key: PaletteGroupKey; items: PaletteItem[] }

/** The most that a group shows. */
export const PALETTE_SHOWN = 8
/** The longest search text; the list of measures has the same. */
export const PALETTE_QUERY_LIMIT = LONGEST_TEXT
