import type { PartialDate } from '@/lib/dates'
import type { Figure } from '@/lib/indicators/types'
import type { LocalizedText, MeasureKind, Stance, Support } from '@/lib/measures/types'

export const SOURCE_KINDS = [
  'issuing_authority',
  'official_gazette',
  'affected_government',
  'other_government',
  'intergovernmental',
  'state_media',
  'news_agency',
  'media',
  'law_firm',
  'think_tank',
  'research',
  'company',
  'industry_body',
  'social_media',
  'dataset',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The kinds whose pages are a state's or a treaty body's own word. */
export const OFFICIAL_SOURCE_KINDS: readonly string[] = SOURCE_KINDS.slice(0, 5)
export const isOfficial = (kind: string) => OFFICIAL_SOURCE_KINDS.includes(kind)

/** A document as a list shows it. */
export type Source = {
  id: number
  url: string
  publisher: string
  origin: string | null
  publisherCountry: string | null
  kind: SourceKind
  title: string | null
  publishedOn: PartialDate | null
  language: string
  archiveUrl: string | null
  opened: boolean
}
/** How many records in the lists, and how many figures, rest on it. */
export type ListedSource = Source & { records: number; figures: number }

/** What a record takes from it. */
export type SourceRecord = {
  slug: string
  title: LocalizedText
  kind: MeasureKind
  firstOn: PartialDate
  archived: boolean
  supports: Support[]
  stance: Stance
  note: string | null
}
export type SourceFigure = { key: string; label: LocalizedText; unit: string; observations: Figure[] }
/** A source with everything that rests on it. */
export type SourceWithUses = Source & { records: SourceRecord[]; figures: SourceFigure[] }
/** What a form needs to offer a source for picking. */
export type PickedSource = Pick<Source, 'id' | 'url' | 'publisher' | 'kind' | 'language' | 'title' | 'publishedOn'>
