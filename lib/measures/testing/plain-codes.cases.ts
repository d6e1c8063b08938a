/** How codes touch, told by their letters and figures alone: no tree, and nothing of the code that it is to judge. */
import { splitMentions } from '@/lib/measures/read-code'
import type { MeasureFilter } from '../list/filter'
import type { Measure } from '../types'

type Code = { scheme: string; code: string }

const ALL_OF_CHINA = ['all-dual-use', 'cn-dual-use-catalogue-2026', 'cn-dual-use-unified-list']

/** "ex 2846" is of 2846; a list as a whole is the code "" of it. */
function plainCode({ scheme, code }: Code): Code | null {
  if (scheme === 'FREE') return ALL_OF_CHINA.includes(code) ? { scheme: 'CN-DUAL-USE', code: '' } : { scheme, code }
  if (scheme !== 'HS2022') return { scheme, code }
  const digits = code.replace('ex ', '').split('.').join('')
  return digits.length < 2 ? null : { scheme, code: digits }
}

/** How many steps lead to it. */
function depthOf({ scheme, code }: Code): number {
  if (code === '') return 0
  if (scheme === 'FREE') return 1
  if (scheme === 'HS2022') return code.length === 9 ? 4 : Math.min(5, code.length / 2)
  if (scheme === 'JP-ETCO') return code.split('(').length + (/\)\d+$/.test(code) ? 1 : 0)
  const [head = '', ...rest] = code.split('.')
  return Math.min(4, head.length) + rest.length
}

/** Whether the one stands below the other. */
function isBelow(one: Code, other: Code): boolean {
  if (one.scheme !== other.scheme || one.code === other.code) return false
  if (other.code === '') return true
  if (!one.code.startsWith(other.code)) return false
  const next = one.code.charAt(other.code.length)
  if (one.scheme === 'HS2022') return true
  if (one.scheme === 'JP-ETCO') return next === '(' || other.code.endsWith(')')
  return one.scheme !== 'FREE' && (other.code.length < 5 || next === '.')
}

const FAR = 1000
/** 0: the code itself; 1: one below it; from 2 on what lies above, the further the more. */
function farness(item: Code, asked: Code): number {
  if (item.scheme === asked.scheme && item.code === asked.code) return 0
  if (isBelow(item, asked)) return 1
  return isBelow(asked, item) ? 1 + depthOf(asked) - depthOf(item) : FAR
}

/** In which lists and how a typed code is written; the reading of it has tests of its own. */
const ASKED: Record<string, Code[]> = {
  '28': [{ scheme: 'HS2022', code: '28' }],
  '2805': [{ scheme: 'HS2022', code: '2805' }],
  '2805.30': [{ scheme: 'HS2022', code: '280530' }],
  '28053019': [{ scheme: 'HS2022', code: '28053019' }],
  '0307': [{ scheme: 'HS2022', code: '0307' }],
  '6403': [{ scheme: 'HS2022', code: '6403' }],
  '1C101': ['CN-DUAL-USE', 'EU-DU'].map((scheme) => ({ scheme, code: '1C101' })),
  '1c101.d.1': ['CN-DUAL-USE', 'EU-DU'].map((scheme) => ({ scheme, code: '1C101.d.1' })),
  '1C': ['CN-DUAL-USE', 'EU-DU'].map((scheme) => ({ scheme, code: '1C' })),
  'CN-DUAL-USE:1C902': [{ scheme: 'CN-DUAL-USE', code: '1C902' }],
  'JP-ETCO:3の2(2)': [{ scheme: 'JP-ETCO', code: '3の2(2)' }],
  輸出令別表第1の16の項: [{ scheme: 'JP-ETCO', code: '16' }],
  'all-dual-use': [{ scheme: 'CN-DUAL-USE', code: '' }],
}
export const ASKED_CODES = Object.keys(ASKED)
/** Those that a text may hold. */
export const MENTIONED = [
  '2805',
  'HS 28',
  '2805.30',
  '28053019',
  '0307',
  '6403',
  '1C101',
  '1c101.d.1',
  '輸出令別表第1 の 16 の項',
]
/** Words that meet make other numbers. */
const askedIn = (text: string): Code[] =>
  ASKED[READ[text] ?? text] ?? (/^\d+$/.test(text) ? [{ scheme: 'HS2022', code: text }] : [])
const READ: Record<string, string> = { 'HS 28': '28', '輸出令別表第1 の 16 の項': '輸出令別表第1の16の項' }

const codesOf = ({ scope }: Measure) => scope.map(plainCode).filter((code) => code !== null)

const farnessOf = (measure: Measure, asked: readonly Code[]) =>
  Math.min(FAR, ...codesOf(measure).flatMap((item) => asked.map((wanted) => farness(item, wanted))))

/** By the form in which an address has it. */
const writtenAs = (asked: readonly Code[]) => {
  const [first, second] = asked
  if (!first) return ''
  if (first.code === '') return 'all-dual-use'
  return second || first.scheme === 'HS2022' ? first.code : `${first.scheme}:${first.code}`
}
const BY_ADDRESS = new Map(Object.values(ASKED).map((asked) => [writtenAs(asked), asked]))

export const isTouched = (measure: Measure, { code }: MeasureFilter) =>
  code.length === 0 || code.some((each) => farnessOf(measure, BY_ADDRESS.get(each) ?? []) < FAR)

/** `hasText` says whether its texts have the words. A code finds what it touches, too. */
export function hasWordsOrCodes(measure: Measure, q: string, hasText: (words: string) => boolean): boolean {
  const { mentions, rest } = splitMentions(q)
  return hasText(rest) && mentions.every(({ text }) => hasText(text) || farnessOf(measure, askedIn(text)) < FAR)
}

/** How far each code of the search is from those of the record. */
export const farnesses = (measure: Measure, q: string) =>
  splitMentions(q).mentions.map(({ text }) => farnessOf(measure, askedIn(text)))

/** Codes of four digits, by their digits. */
export const plainHeadings = ({ scope }: Measure) =>
  scope
    .filter(({ scheme }) => scheme === 'HS2022')
    .map(({ code }) => code.replace('ex ', '').split('.').join(''))
    .filter((digits) => digits.length >= 4)
    .map((digits) => digits.slice(0, 4))
