import type { PartialDate } from '@/lib/dates'
import type { Figure } from '@/lib/indicators/types'
import type { MeasureKind, Stance, Support } from '@/lib/measures/codes'
import type { LocalizedText } from '@/lib/texts'

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

/** Whether pages of a kind are a state's or a treaty body's own word. A new kind has to say. */
const IS_OFFICIAL: Record<SourceKind, boolean> = {
  issuing_authority: true,
  official_gazette: true,
  affected_government: true,
  other_government: true,
  intergovernmental: true,
  state_media: false,
  news_agency: false,
  media: false,
  law_firm: false,
  think_tank: false,
  research: false,
  company: false,
  industry_body: false,
  social_media: false,
  dataset: false,
}
const OFFICIAL: ReadonlySet<string> = new Set(SOURCE_KINDS.filter((kind) => IS_OFFICIAL[kind]))
export const isOfficial = (kind: string) => OFFICIAL.has(kind)

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
