/** Days and periods that move with the day on which they are asked: how an address writes them and people say them. Which days: resolve.ts. */

const BASES = ['today', 'month', 'year'] as const
const UNITS = ['d', 'w', 'm', 'y'] as const
export type RelativeUnit = (typeof UNITS)[number]
/** "today-12m", "today", "month-1", "year": what is shifted by, in days, weeks, months or years. Months and years by themselves. */
export type RelativeDate = string

const TOKEN = /^(today|month|year)(?:\s*([+\- ])\s*(\d{1,4})([dwmy]?))?$/
const MOST: Record<RelativeUnit, number> = { d: 9999, w: 999, m: 999, y: 99 }
const OF_BASE = { today: 'd', month: 'm', year: 'y' } as const satisfies Record<(typeof BASES)[number], RelativeUnit>

export type ReadRelativeDate = { base: (typeof BASES)[number]; shift: number; unit: RelativeUnit }

/** A plus sign in an address is a blank there: "today 6m" is "today+6m". */
export function readRelativeDate(text: string): ReadRelativeDate | null {
  const found = TOKEN.exec(text)
  if (!found) return null
  const base = BASES.find((each) => each === found[1]) ?? 'today'
  const unit = UNITS.find((each) => each === found[4]) ?? OF_BASE[base]
  const shift = Number(found[3] ?? 0) * (found[2] === '-' ? -1 : 1)
  // A month has no days to be shifted by.
  if (base !== 'today' && unit !== OF_BASE[base]) return null
  return Math.abs(shift) > MOST[unit] ? null : { base, shift, unit }
}

/** In the one form in which an address holds it. */
export function relativeDate(
  base: ReadRelativeDate['base'],
  shift: number,
  unit: RelativeUnit = OF_BASE[base],
): RelativeDate {
  if (shift === 0) return base
  return `${base}${shift < 0 ? '-' : '+'}${Math.abs(shift)}${base === 'today' ? unit : ''}`
}

/** Null: it is none. */
export function parseRelativeDate(text: string): RelativeDate | null {
  const read = readRelativeDate(text)
  return read && relativeDate(read.base, read.shift, read.unit)
}

/** What people say, in three languages. */
const WORDS: Record<RelativeDate, readonly string[]> = {
  today: ['today', 'now', '今日', '本日', 'きょう', '今天'],
  'today-1d': ['yesterday', '昨日', 'きのう', '昨天'],
  'today+1d': ['tomorrow', '明日', 'あした', '明天'],
  month: ['this month', '今月', '当月', '本月', '这个月', '這個月', '这月'],
  'month-1': ['last month', 'previous month', '先月', '前月', '上个月', '上個月', '上月'],
  'month+1': ['next month', '来月', '翌月', '下个月', '下個月', '下月'],
  year: ['this year', '今年', '本年', '当年'],
  'year-1': ['last year', 'previous year', '昨年', '去年'],
  'year+1': ['next year', '来年', '翌年', '明年'],
}
const MEANINGS = new Map(Object.entries(WORDS).flatMap(([meaning, words]) => words.map((word) => [word, meaning])))

const UNIT_WORDS: Record<RelativeUnit, RegExp> = {
  d: /^(?:days?|日|天)$/,
  w: /^(?:weeks?|週間|周|个星期|個星期)$/,
  m: /^(?:months?|[かカヵヶケ箇個个]月)$/,
  y: /^(?:years?|年)$/,
}
const AGO = /^(\d{1,4}|an?|one) ?(\p{L}+?) ?(ago|前|before today|以前|之前)$/u
const AHEAD =
  /^(?:in (\d{1,4}|an?|one) ?(\p{L}+)|(\d{1,4}) ?(\p{L}+?) ?(?:from now|from today|後|后|以後|以后|之后|之後))$/u

function shifted(count: string | undefined, unit: string | undefined, sign: 1 | -1): RelativeDate | null {
  const found = (Object.keys(UNIT_WORDS) as RelativeUnit[]).find((each) => UNIT_WORDS[each].test(unit ?? ''))
  if (!found || !count) return null
  const number = /^\d/.test(count) ? Number(count) : 1
  // Back through the reader: it knows how far one may go.
  return parseRelativeDate(relativeDate('today', sign * number, found))
}

/** Of text in lower case with single blanks. Null: it is none of these. */
export function readSpokenDate(text: string): RelativeDate | null {
  const word = MEANINGS.get(text)
  if (word) return word
  const ago = AGO.exec(text)
  if (ago) return shifted(ago[1], ago[2], -1)
  const ahead = AHEAD.exec(text)
  return ahead ? shifted(ahead[1] ?? ahead[3], ahead[2] ?? ahead[4], 1) : parseRelativeDate(text)
}
