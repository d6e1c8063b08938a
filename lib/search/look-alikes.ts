/** Signs that look alike, or cannot be seen: for comparing only, what is kept and quoted stays as it was typed. */

/** What of a pair opens and closes: any sign of a line closes what any of it has opened. */
export const QUOTES = ['"＂“”„‟〝〞〟', '«»', '‹›', '「」｢｣', '『』', '《》', '〈〉\u2329\u232a'] as const

// Dots between the parts of a name are typed or left out, and so is what cannot be seen.
const NOTHING = '\\p{Default_Ignorable_Code_Point}\\u00b7\\u0387\\u2022\\u2027\\u2219\\u22c5\\u30fb\\uff65'
export const IGNORED = `[${NOTHING}]`

const ALIKE: readonly (readonly [sign: string, likes: string])[] = [
  ['', IGNORED],
  ["'", '[‘’‚‛ʼʻʽʹʾʿ′‵`´＇]'],
  ['~', '[〜～]'],
  ['no.', '№'],
  ['-', '[\\p{Pd}\\u2212\\u02d7\\u2043]'],
  ['"', `[${QUOTES.join('')}]`],
]
const LEVELLED = ALIKE.map(([sign, likes]) => [sign, new RegExp(likes, 'gu')] as const)
/** Most texts have none. */
const ANY = new RegExp(ALIKE.map(([, likes]) => likes).join('|'), 'u')

/** Whatever looks like one of these as that one. */
export const levelSigns = (text: string): string =>
  ANY.test(text) ? LEVELLED.reduce((levelled, [sign, likes]) => levelled.replace(likes, sign), text) : text

/** As short lists in the browser compare: width, case and look-alikes, without the dictionaries of characters. */
export const foldPlainly = (text: string): string => levelSigns(levelSigns(text).normalize('NFKC').toLowerCase())
