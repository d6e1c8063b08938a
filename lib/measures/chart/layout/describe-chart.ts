/** The chart in words: its title, and each of its items for who does not see it. Runs in the browser. */
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import type { Words } from '@/lib/i18n/catalogue'
import { type ForBrowser, say } from '@/lib/i18n/message'
import { type StatusSpeech, statusText } from '@/lib/measures/status/describe-status'
import type { ChartData, ChartRow } from '../data/data'
import { type DayWords, nameDate, nameDay, nameMonth } from './day-names'
import type { Fold, Layout } from './layout'
import { isRunningOn, tellRow } from './tell-row'
import type { ChartView } from './view'
import type { ChartItem } from './walk'

type Texts = ForBrowser<Words['chart']>
type OfOverview = Extract<keyof Texts, `${'overview' | 'brush'}${string}` | 'year' | 'years'>
/** What the page says itself, or by other names. */
type OfPage = Exclude<Extract<keyof Texts, `legend${string}` | 'source' | 'fileName'>, 'legend'>
/** The words of the chart, and of the overview below it, as browsers get them. */
export type ChartTexts = Omit<Texts, OfOverview | OfPage> & DayWords
export type OverviewTexts = Pick<Texts, OfOverview> & Omit<DayWords, 'day'>
export type ChartSpeech = {
  words: ChartTexts
  language: string
  statuses: Words['codes']['status']
  statusTexts: StatusSpeech['texts']
}

const nameNumber = (day: EpochDay, texts: ChartTexts) => nameDay(fromEpochDay(day), texts)

/** Months where a view has more days than these. */
const LONG_VIEW = 370

export function namePeriod({ from, to }: Pick<ChartView, 'from' | 'to'>, texts: ChartTexts): string {
  const write = to - from > LONG_VIEW ? nameMonth : nameDay
  // As the address has them.
  const [first, last] = [Math.round(from), Math.round(to) - 1]
  return say(texts.period, { from: write(fromEpochDay(first), texts), to: write(fromEpochDay(last), texts) })
}

export type FoldSpeech = {
  words: Pick<ChartTexts, 'foldText' | 'foldRunning' | 'foldOthers' | 'foldBefore'>
  language: string
}

/** What is drawn, how much of it a line stands for, and of which days. */
export function describeView(
  data: ChartData,
  layout: Layout,
  view: ChartView,
  { words, language }: ChartSpeech,
): string {
  const { drawn, folded, counted } = countShown(layout)
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const values = {
    shown: say(words.records, { n: drawn + folded + counted }, { language }),
    drawn: number(drawn),
    folded: number(folded),
    total: number(data.total),
    period: namePeriod(view, words),
  }
  if (data.bins.length > 0) return say(words.titleCounted, values)
  return say(folded > 0 ? words.titleFolded : words.title, values)
}

function daysOf({ first, last }: ChartRow, texts: ChartTexts): string {
  const from = nameNumber(first, texts)
  if (last === null) return say(texts.from, { from })
  return last === first ? from : say(texts.fromTo, { from, to: nameNumber(last, texts) })
}

/** Beside the days that it is drawn for, a status names no day of its own unless that says how sure it is. */
const sayStatus = (row: ChartRow, day: EpochDay, { words, statuses, statusTexts }: ChartSpeech) =>
  statusText(tellRow(row, day), { texts: statusTexts, names: statuses, write: (date) => nameDate(date, words) })

/** One sentence or two: which record, in which lane, from when to when, and what holds today. */
export function describeItem(item: ChartItem, data: ChartData, layout: Layout, speech: ChartSpeech): string {
  const { words, language } = speech
  const { bank, label } = data.lanes[item.lane] ?? { bank: 'others', label: '' }
  const place = { lane: label, bank: words.banks[bank] ?? '' }
  if ('row' in item.focus) {
    const row = data.rows[item.focus.row]
    if (!row) return ''
    const values = { ...place, title: row.title, dates: daysOf(row, words) }
    if (row.kind !== 'measure') return say(words.itemOf, { ...values, kind: words.kinds[row.kind] })
    return say(words.item, { ...values, status: sayStatus(row, data.today, speech) })
  }
  if ('fold' in item.focus) return say(words.foldItem, { ...place, n: item.count }, { language })
  const box = layout.boxes.find(({ lane, from }) => lane === item.lane && from === item.from)
  const [from, to] = [nameNumber(item.from, words), nameNumber((box?.to ?? item.from + 1) - 1, words)]
  const period = from === to ? from : say(words.period, { from, to })
  return say(words.box, { ...place, n: item.count, period }, { language })
}

/** How many records are drawn one by one, how many a line stands for, and how many the database counted. */
export const countShown = ({ bars, folds, boxes }: Layout) => ({
  drawn: bars.length,
  folded: folds.reduce((sum, { rows, open, before }) => sum + (open ? 0 : rows.length) + before, 0),
  counted: boxes.reduce((sum, { count }) => sum + count, 0),
})

/** What the line of a lane says: how many of those that pass through are in force, and how many are something else. */
export function describeFold(
  { rows, open, before }: Fold,
  { rows: all }: ChartData,
  day: EpochDay,
  speech: FoldSpeech,
): string {
  const running = rows.filter((place) => {
    const row = all[place]
    return row !== undefined && isRunningOn(row, day)
  }).length
  const others = rows.length - running
  const parts = [
    ...(running > 0 ? [say(speech.words.foldRunning, { n: running }, speech)] : []),
    ...(others > 0 ? [say(speech.words.foldOthers, { n: others }, speech)] : []),
    ...(before > 0 ? [say(speech.words.foldBefore, { n: before }, speech)] : []),
  ]
  // What is known by its number alone does not open.
  const sign = rows.length === 0 ? [] : [open ? '▾' : '▸']
  return [say(speech.words.foldText, { parts }), ...sign].join(' ')
}
