/** The rules by which things are counted and dated, in the order of the page. Their words are in the catalogue. */
export const RULES = [
  'unit',
  'part_of',
  'effects',
  'expected',
  'done',
  'terms',
  'coverage',
  'vague_dates',
  'parts',
  'revisions',
  'last_seen',
  'independence',
  'publishing',
] as const
export type Rule = (typeof RULES)[number]
