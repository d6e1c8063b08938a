/** What the front page says, composed from what was read for it. */
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say, sayInPieces } from '@/lib/i18n/message'
import { CATEGORIES, type Category } from '../codes'
import type { FacetCount } from '../list/facets'
import { DEFAULT_FILTER, hrefOf, type ListHref, type MeasureFilter } from '../list/filter'
import type { Run } from '../list/text/runs'
import type { TimelineEntry, TimelineGroup } from '../list/timeline'

/** The two whose measures the register is about, each with whom it aims at. */
export const BANKS = [
  { imposer: 'CN', target: 'JP', tone: 'china' },
  { imposer: 'JP', target: 'CN', tone: 'japan' },
] as const
export type Bank = (typeof BANKS)[number]

/** The day before the prime minister's answer in parliament, from which the present dispute is counted. */
export const BEFORE_THE_REMARKS: Day = '2025-11-06'

/** What restricts and was in force on a day. */
export const restrictingOn = (inForceOn: Day, imposer: string): MeasureFilter => ({
  ...DEFAULT_FILTER,
  ...{ imposer: [imposer], effect: ['restrictive'], inForceOn },
})
/** Of it what names the other side. */
export const aimedOn = (day: Day, { imposer, target }: Bank): MeasureFilter => ({
  ...restrictingOn(day, imposer),
  target: [target],
})

/** How many of a bank aim at the other, on the day and before the remarks. */
export type Aimed = { bank: Bank; now: number; before: number }
/** A subject with how many of each bank restrict in it. */
export type SubjectRow = { category: Category; counts: { bank: Bank; count: number; href: ListHref }[] }

const linked = (text: string, filter: MeasureFilter): Run => ({ runs: [text], href: hrefOf(filter) })

/** "39 restrictive Chinese measures aim at Japan, 15 before …": each number is the way to its list. */
export function headlineOf([china, japan]: readonly Aimed[], day: Day, speech: Speech): Run[] {
  const { front } = speech.words
  if (!china || !japan || china.now + china.before + japan.now + japan.before === 0) return [front.emptyHeadline]
  const before = (side: Aimed) => linked(String(side.before), aimedOn(BEFORE_THE_REMARKS, side.bank))
  const told = ({ bank }: Aimed, text: string): Run => [bank.tone, linked(text, aimedOn(day, bank))]
  return sayInPieces<typeof front.headline, Run>(front.headline, {
    china: told(china, say(front.chinese, { n: china.now }, speech)),
    chinaSame: String(china.now === china.before),
    chinaBefore: before(china),
    japan: told(japan, say(front.japanese, { n: japan.now }, speech)),
    japanSame: String(japan.now === japan.before),
    japanBefore: before(japan),
  })
}

/** Subjects in which anything restricts, where most does first. */
export function subjectRows(counted: readonly { bank: Bank; facets: readonly FacetCount[] }[], day: Day): SubjectRow[] {
  const countOf = (facets: readonly FacetCount[], category: Category) =>
    facets.find(({ facet, value }) => facet === 'category' && value === category)?.count ?? 0
  const rows = CATEGORIES.map((category) => ({
    category,
    counts: counted.map(({ bank, facets }) => ({
      bank,
      count: countOf(facets, category),
      href: hrefOf({ ...restrictingOn(day, bank.imposer), category: [category] }),
    })),
  }))
  const sumOf = ({ counts }: SubjectRow) => counts.reduce((sum, { count }) => sum + count, 0)
  return rows.filter((row) => sumOf(row) > 0).sort((a, b) => sumOf(b) - sumOf(a))
}

/** What was really done: no step that was only spoken of, and no end that nobody has confirmed. */
export const realSteps = (groups: readonly TimelineGroup[], most: number): TimelineEntry[] =>
  groups
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.source === 'event' && !entry.event.expected)
    .slice(0, most)
