/** What somebody types, as codes of goods or technology: "HS 8505", "85.05", "ECCN 1C902", "輸出令別表第1の16の項". Pure. */

import type { ScopeScheme } from './codes'
import { isCovering, type TreeCode, treeCode, wholeList } from './codes-tree'

const LONGEST = 80

const NUMERALS = '一二三四五六七八九'
/** "二十三" is 23; the table counts no further than two digits. */
const toFigures = (text: string) =>
  text.replace(/[一二三四五六七八九十]+/g, (numeral) => {
    const [tens, ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
    const figure = (sign: string) => (sign === '' ? 0 : NUMERALS.indexOf(sign) + 1)
    return String((numeral.includes('十') ? 10 * (tens ? figure(tens) : 1) : 0) + figure(ones))
  })

/** Width, case of the list's name, dashes and spaces apart. */
const plainOf = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

type Named = { scheme: ScopeScheme | 'control'; rest: string }
const NAMES: readonly [ScopeScheme | 'control', RegExp][] = [
  ['HS2022', /^(?:hs ?2022|hs|hts)(?: ?codes?| ?コード)?[ :：#.]*(?=\d)/i],
  ['HS2022', /^(?:hs编码|hs編碼|税则号列?|税則番号|税番|海关编码)[ :：]*(?=\d)/i],
  ['CN-DUAL-USE', /^(?:cn-dual-use|cn)[ :：-]*(?=\d)/i],
  ['CN-DUAL-USE', /^(?:出口)?管制[编編][码碼号號][ :：]*(?=\d)/],
  ['EU-DU', /^(?:eu-du|eu)[ :：-]*(?=\d)/i],
  ['control', /^eccn[ :：-]*(?=\d)/i],
  ['JP-ETCO', /^(?:jp-etco|etco)[ :：-]*(?=[\d一二三四五六七八九十])/i],
  ['JP-ETCO', /^輸出(?:貿易管理)?令 ?(?:別表 ?第? ?[1一] ?(?:の|第)? ?)?(?=[\d一二三四五六七八九十])/],
]

/** What stands behind the name of a list. */
function namedIn(plain: string): Named | null {
  for (const [scheme, name] of NAMES) {
    const [found] = name.exec(plain) ?? []
    if (found !== undefined) return { scheme, rest: plain.slice(found.length) }
  }
  return null
}

const present = (codes: readonly (TreeCode | null)[]) => codes.filter((code) => code !== null)

const HS = /^\d{2}(?:\.?\d{2}){0,4}$|^\d{4}(?: \d{2}){1,3}$|^\d{4}\.?\d{2}\.?\d{3}$/
const readHs = (text: string) => (HS.test(text) ? present([treeCode('HS2022', text)]) : [])

/** The Chinese and the European list number their codes alike. */
const readControl = (text: string) => present([treeCode('CN-DUAL-USE', text), treeCode('EU-DU', text)])

/** 16項, 16の項, 第16項, 三の二の項(二). */
function readOrder(text: string): TreeCode[] {
  const figures = toFigures(text.replace(/\s+/g, '')).replace(/^第/, '')
  return present([treeCode('JP-ETCO', figures.replace(/の?項/, '').replace(/号(?=$|[ァ-ヶ(])/, ''))])
}

const readNamed = ({ scheme, rest }: Named): TreeCode[] => {
  if (scheme === 'HS2022') return readHs(rest)
  if (scheme === 'JP-ETCO') return readOrder(rest)
  return scheme === 'control' ? readControl(rest) : present([treeCode(scheme, rest)])
}

const LISTS: readonly ScopeScheme[] = ['CN-DUAL-USE', 'JP-ETCO', 'EU-DU']
const FREE = /^free: ?(.+)$/i

/**
 * A text that is meant as a code: every list in which it could be one; none where it is none. A number alone is of the
 * Harmonized System, the name of a control list is all of it.
 */
export function readCode(typed: string): TreeCode[] {
  const plain = plainOf(typed)
  if (plain.length > LONGEST) return []
  const whole = LISTS.find((scheme) => scheme === plain.toUpperCase())
  if (whole) return [wholeList(whole)]
  const named = namedIn(plain)
  if (named) return readNamed(named)
  const goods = readHs(plain)
  if (goods.length > 0) return goods
  if (/^\d[A-E]/i.test(plain)) return readControl(plain)
  if (/^第?[\d一二三四五六七八九十]+(?:の|項|\()/.test(plain)) return readOrder(plain)
  const [, free] = FREE.exec(plain) ?? []
  if (free) return present([treeCode('FREE', free)])
  return isCovering(plain) ? present([treeCode('FREE', plain)]) : []
}

const CONTROL = /^\d[A-E]\d{3}/i
/** Numbers alone that are rather years, and chapters that there are not. */
const NO_HEADING = /^(?:00|77|9[89]|19(?:0[6-9]|[1-9])|20[1-9])/

/** Digits alone that no code of the Harmonized System begins with: "2026" is a year, whoever asks. */
export const isNoHeading = (digits: string): boolean => NO_HEADING.test(digits)

/**
 * A text in which a code may stand as well as anything else: it takes the name of a list, or a form that nothing else has.
 * "2026" is a year, "85" any number.
 */
export function readMention(typed: string): TreeCode[] {
  const plain = plainOf(typed)
  const named = namedIn(plain)
  if (named)
    return named.scheme === 'HS2022' || named.scheme === 'JP-ETCO' || CONTROL.test(named.rest) ? readNamed(named) : []
  if (/^\d{2}\.?\d{2}(?:[.\d]*\d)?$/.test(plain)) return NO_HEADING.test(plain) ? [] : readHs(plain)
  return CONTROL.test(plain) ? readControl(plain) : []
}

/** The form in which an address has it, which reads as the same codes. */
export function writeCode(codes: readonly TreeCode[]): string {
  const [first, ...others] = codes
  if (!first) return ''
  const { scheme, code } = first
  if (scheme === 'HS2022' || others.length > 0 || isCovering(code)) return code
  return code === '' ? scheme : `${scheme}:${code}`
}

/** A code that is sought among the words of a text: `text` is what was typed of it. */
export type Mention = { text: string; codes: readonly TreeCode[] }

const PIECE = /-?["“”„«»「」『』][^"“”„«»「」『』]*["“”„«»「」『』]?|[^\s"“”„«»「」『』]+/gu
/** The longest name of a list and its code in words of their own: "輸出令別表第1 の 2 項". */
const MOST_WORDS = 4

function mentionAt(pieces: readonly string[], at: number): (Mention & { length: number }) | null {
  for (let length = Math.min(MOST_WORDS, pieces.length - at); length > 0; length -= 1) {
    const run = pieces.slice(at, at + length)
    if (run.some((piece) => /^-|["“”„«»「」『』]/.test(piece))) continue
    const codes = readMention(run.join(' '))
    if (codes.length > 0) return { text: run.join(' '), codes, length }
  }
  return null
}

/** The codes in a search, and the words that are none. What is in quotes or kept out by a minus is just that word. */
export function splitMentions(q: string): { mentions: Mention[]; rest: string } {
  const pieces = q.normalize('NFKC').match(PIECE) ?? []
  const mentions: Mention[] = []
  const rest: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const found = mentionAt(pieces, at)
    if (found) mentions.push({ text: found.text, codes: found.codes })
    else rest.push(pieces[at] ?? '')
    at += found?.length ?? 1
  }
  return mentions.length > 0 ? { mentions, rest: rest.join(' ') } : { mentions, rest: q }
}
