/** Where the field says it shorter or otherwise than the standard name. */
export const countries: Record<string, string> = {
  CN: 'China',
  HK: 'Hong Kong',
  MO: 'Macao',
  TW: 'Taiwan',
  EU: 'European Union',
  G7: 'G7',
  '*': 'all countries',
} as const
