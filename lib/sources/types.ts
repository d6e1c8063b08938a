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
