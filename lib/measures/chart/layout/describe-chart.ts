/** The chart in words: its title, and each of its items for who does not see it. Runs in the browser. */
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import type { Words } from '@/lib/i18n/catalogue'
import { fill, fillPlural } from '@/lib/i18n/fill'
import { statusText } from '@/lib/measures/status/describe-status'
import type { MeasureKind } from '@/lib/measures/types'
import type { ChartData, ChartRow } from '../data/data'
import { nameDate, nameDay, nameMonth } from './day-names'
import { countShown, type Layout } from './layout'
import { tellRow } from './tell-row'
import type { View } from './view'
import type { Item } from './walk'

/** Plain texts, as lib/i18n/en/chart.ts has them. */
export type ChartTexts = {
  title: string
  titleBoxed: string
  titleCounted: string
  period: string
  records: { one: string; other: string }
  box: { one: string; other: string }
  item: string
  itemOf: string
  kinds: Record<MeasureKind, string>
  from: string
  fromTo: string
  banks: Record<string, string>
  months: readonly string[]
  day: string
  month: string
}
export type ChartSpeech = {
  words: ChartTexts
  language: string
  statuses: Words['codes']['status']
  statusTexts: Words['status']
}

const nameNumber = (day: EpochDay, texts: ChartTexts) => nameDay(fromEpochDay(day), texts)

/** Months where a view has more days than these. */
const LONG_VIEW = 370

export function namePeriod({ from, to }: Pick<View, 'from' | 'to'>, texts: ChartTexts): string {
  const say = to - from > LONG_VIEW ? nameMonth : nameDay
  // As the address has them.
  const [first, last] = [Math.round(from), Math.round(to) - 1]
  return fill(texts.period, { from: say(fromEpochDay(first), texts), to: say(fromEpochDay(last), texts) })
}

/** What is drawn, how much of it stands in boxes, and of which days. */
export function describeView(data: ChartData, layout: Layout, view: View, { words, language }: ChartSpeech): string {
  const { drawn, counted } = countShown(layout)
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const values = {
    shown: fillPlural(words.records, drawn + counted, language),
    drawn: number(drawn),
    counted: number(counted),
    total: number(data.total),
    period: namePeriod(view, words),
  }
  if (data.bins.length > 0) return fill(words.titleCounted, values)
  return fill(counted > 0 ? words.titleBoxed : words.title, values)
}

function daysOf({ first, last }: ChartRow, texts: ChartTexts): string {
  const from = nameNumber(first, texts)
  if (last === null) return fill(texts.from, { from })
  return last === first ? from : fill(texts.fromTo, { from, to: nameNumber(last, texts) })
}

/** Beside the days that it is drawn for, a status names no day of its own unless that says how sure it is. */
const sayStatus = (row: ChartRow, day: EpochDay, { words, statuses, statusTexts }: ChartSpeech) =>
  statusText(tellRow(row, day), { texts: statusTexts, names: statuses, write: (date) => nameDate(date, words) })

/** One sentence or two: which record, in which lane, from when to when, and what holds today. */
export function describeItem(item: Item, data: ChartData, layout: Layout, speech: ChartSpeech): string {
  const { words, language } = speech
  const { bank, label } = data.lanes[item.lane] ?? { bank: 'others', label: '' }
  const place = { lane: label, bank: words.banks[bank] ?? '' }
  if ('row' in item.focus) {
    const row = data.rows[item.focus.row]
    if (!row) return ''
    const values = { ...place, title: row.title, dates: daysOf(row, words) }
    if (row.kind !== 'measure') return fill(words.itemOf, { ...values, kind: words.kinds[row.kind] })
    return fill(words.item, { ...values, status: sayStatus(row, data.today, speech) })
  }
  const box = layout.boxes.find(({ lane, from }) => lane === item.lane && from === item.from)
  const [from, to] = [nameNumber(item.from, words), nameNumber((box?.to ?? item.from + 1) - 1, words)]
  const period = from === to ? from : fill(words.period, { from, to })
  return fillPlural(words.box, item.count, language, { ...place, from, period })
}
