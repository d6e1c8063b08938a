import type { Bank } from '@/lib/measures/chart/data/data'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import type { MeasureKind } from '@/lib/measures/codes'
import type { Labels } from '../codes'

/** The chart over the list. Browsers get all of it. */
export const chart = {
  region: 'Timeline chart',
  /** What is drawn, and by which dates. */
  title: '{shown}, each from its first dated step to its end; {period}',
  titleFolded:
    '{shown}, each from its first dated step to its end; {period}: {drawn} drawn, {folded} only passing through',
  titleCounted: '{shown} of {total}, counted by their first dated step; {period}',
  records: '{n, plural, one {# record} other {# records}}',
  period: '{from} to {to}',
  banks: { china: 'China', japan: 'Japan', others: 'Others' } as const satisfies Labels<Bank>,
  rest: 'all others',
  day: '{day} {month} {year}',
  month: '{month} {year}',
  lanes: 'Group by',
  lanesBy: {
    category: 'category',
    status: 'status today',
    formality: 'formality',
    authority: 'authority',
  } as const satisfies Labels<Lanes>,
  /** Of a list of another day than today. */
  statusOn: 'status on {day}',
  whole: 'Whole period',
  /** The line of a lane for what begins and changes elsewhere. */
  foldText: '<join>{parts}, </join>',
  foldRunning: '{n, number} in force throughout',
  foldOthers: '{n, number} without a change',
  foldBefore: '{n, number} that began before',
  foldItem:
    '{n, plural, one {# record that only passes through, {lane}, {bank}. Enter opens or folds it.} other {# records that only pass through, {lane}, {bank}. Enter opens or folds them.}}',
  /** Of a record that was chosen: what answered it, or what it answers. */
  chain: '{n, plural, one {# answer} other {# answers}} in {days, plural, one {# day} other {# days}}',
  chainLag: '{days, plural, =0 {the same day as} one {# day after} other {# days after}} what it answers',
  /** The line that is dragged from day to day. */
  dayLine: 'Day',
  dayText: 'In force on {day}: <join>{banks}, </join>',
  dayAlone: 'In force on {day}',
  bankCount: '{bank} {n}',
  /** Series that belong to a lane. */
  figures: 'Indicators',
  series: '{series}, {unit}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  downloadPng: 'PNG',
  downloadSvg: 'SVG',
  download: 'Download the chart',
  keys: 'Keys',
  help: 'Arrow keys move along a lane and from lane to lane, Home and End to the first and the last of it in view, Page Up and Page Down through time; + and − zoom, 0 goes back to the first days. A goes on to what the record answers, R to what answered it, Backspace back. Space brings out its chain, Enter opens, Escape leaves.',
  wheel:
    'Drag to move in time; Ctrl and the wheel zoom, and so does a double click. A click brings out a record and its chain, a second one opens it.',
  hide: 'Hide the chart',
  show: 'Show the chart',
  loading: 'Drawing the chart …',
  failed: 'The chart could not be loaded. The list below is whole.',
  tryAgain: 'Try again',
  empty: 'Nothing to draw.',
  /** An item for who does not see it. */
  item: '{title}. {lane}, {bank}. {dates}, status: {status}.',
  itemOf: '{title}. {lane}, {bank}. {kind}, {dates}.',
  kinds: { measure: 'Measure', trigger: 'Trigger', response: 'Response' } as const satisfies Labels<MeasureKind>,
  box: '{n, plural, one {# record that begins {period}, {lane}, {bank}. Enter goes nearer.} other {# records that begin {period}, {lane}, {bank}. Enter goes nearer.}}',
  from: 'From {from}',
  fromTo: '{from} to {to}',
  answersNothing: 'It answers nothing that this list shows.',
  answeredByNothing: 'Nothing that this list shows answers it.',
  statusThen: '{day}: {status}',
  cardLabel: 'The record in brief',
  statusNow: 'Today: {status}',
  moreSources: '+{n}',
  moreDates: '… {n} more in between',
  moreRelations: '… {n} more linked records',
  legend: 'How to read it',
  legendEvent: 'a dated step; a band where only month or year is known',
  legendTrigger: 'trigger',
  legendResponse: 'response',
  legendBox: 'so many more records',
  legendOpen: 'no end known',
  legendEased: 'eases',
  legendUnchecked: 'not looked at yet',
  legendHeld: 'under review, its term being over',
  legendExpected: 'expected, not confirmed',
  legendApproximate: 'begins about then',
  overview: 'Dated steps a month',
  overviewSummary: '{n} dated steps from {from} to {to}; most in {peak}: {most}.',
  brushFrom: 'From month',
  brushTo: 'To month',
  brushShow: 'Show {from} to {to}',
  brushHint: 'Drag over the months, or move both ends, to show their records alone.',
  overviewTotal: '{n} dated steps, known to the year alone.',
  year: 'Records with a step in {year}',
  years: 'Records with a step from {from} to {to}',
  /** `data` is "data to …" with its own separator, or nothing. */
  source: 'Source: {site}, {url}{data}; made {today}.',
  fileName: 'measureline-chart-{day}',
} as const
