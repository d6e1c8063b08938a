/** The number of an official document in the forms in which it is printed and typed: "No. 1 of 2026", "2026年第1号". */
import { fold } from './fold'

export type DocumentNumber = { year: string; number: string; issuer: string | null }

/** Who numbers documents, as texts name them. */
const ISSUERS: Readonly<Record<string, readonly string[]>> = {
  mofcom: ['mofcom', 'ministry of commerce', '商务部', '商務省'],
  gacc: ['gacc', 'general administration of customs', 'customs', '海关总署', '海关', '税関総署'],
  aqsiq: ['aqsiq', '质检总局', '国家质检总局'],
  most: ['most', '科技部', '科学技术部'],
  meti: ['meti', '経済産業省', '经济产业省'],
  mof: ['mof', 'ministry of finance', '財務省', '财务省', '财政部'],
  'state-council': ['state council', '国务院'],
}
const FOLDED_ISSUERS = Object.entries(ISSUERS).map(([key, names]) => [key, names.map(fold)] as const)

const YEAR = '(?:19|20)\\d\\d'
/** Numbers in a row, as "nos. 55, 56 and 57". */
const NUMBERS = '\\d{1,4}(?:(?:, ?| and |、)\\d{1,4})*(?!\\d)'
const FORMS: readonly { form: RegExp; year: number; numbers: number }[] = [
  {
    form: new RegExp(`\\bnos?[. ] ?(${NUMBERS})(?: of|,)? (?:\\d{1,2} [a-z]+ )?(${YEAR})(?!\\d)`, 'g'),
    year: 2,
    numbers: 1,
  },
  { form: new RegExp(`\\bno[. ] ?(\\d{1,4})/(${YEAR})(?!\\d)`, 'g'), year: 2, numbers: 1 },
  { form: new RegExp(`(${YEAR}) ?(?:年|,)? ?nos?[. ] ?(${NUMBERS})`, 'g'), year: 1, numbers: 2 },
  { form: new RegExp(`(${YEAR}) ?年? ?(?:法律|政令|省令|告示)? ?第? ?(\\d{1,4}) ?号`, 'g'), year: 1, numbers: 2 },
]

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const ERA_YEAR = /(令和|平成|昭和)(\d{1,2}|元)年/g
const withYears = (folded: string) =>
  folded.replace(
    ERA_YEAR,
    (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
  )

type Named = { year: string; numbers: string[]; start: number; end: number }

/** Every year and number that a folded text names together. */
function numbersIn(folded: string): Named[] {
  return FORMS.flatMap(({ form, year, numbers }) =>
    [...folded.matchAll(form)].map((match) => ({
      year: match[year] ?? '',
      numbers: (match[numbers] ?? '').match(/\d+/g) ?? [],
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

const withoutZeros = (number: string) => number.replace(/^0+(?=\d)/, '')
const issuersIn = (folded: string) => FOLDED_ISSUERS.filter(([, names]) => names.some((name) => folded.includes(name)))

/** Terms of an index by which those that a printed text names are found: with each of its issuers, and without one. */
export function numberTermsOf(printed: string): string[] {
  const folded = withYears(fold(printed))
  const issuers = ['', ...issuersIn(folded).map(([key]) => key)]
  const named = numbersIn(folded).flatMap(({ year, numbers }) =>
    numbers.flatMap((number) => issuers.map((issuer) => termOfNumber({ year, number, issuer: issuer || null }))),
  )
  return [...new Set(named)]
}

/** No gram has a space in its middle. */
export const termOfNumber = ({ year, number, issuer }: DocumentNumber): string =>
  `# ${issuer ?? ''}/${year}/${withoutZeros(number)}`

/** Words that say no more than that it is a document. */
const OTHER_WORDS = /announcement|notice|decree|order|act|公告|令|通知|告示|of|["'()[\]\s,.:]/g

/** What somebody typed, when it is the number of one document and nothing else. */
export function readDocumentNumber(q: string): DocumentNumber | null {
  const folded = withYears(fold(q).trim())
  const [named] = numbersIn(folded)
  const [number] = named?.numbers ?? []
  if (!named || !number || named.numbers.length > 1) return null
  const rest = `${folded.slice(0, named.start)} ${folded.slice(named.end)}`
  const issuers = issuersIn(rest)
  const names = issuers.flatMap(([, all]) => all).sort((a, b) => b.length - a.length)
  const left = names.reduce((text, name) => text.replaceAll(name, ' '), rest).replace(OTHER_WORDS, '')
  return left === '' ? { year: named.year, number, issuer: issuers[0]?.[0] ?? null } : null
}
