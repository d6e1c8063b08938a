'use client'

import { say } from '@/lib/i18n/message'
import { type Histogram, monthName } from '@/lib/measures/chart/data/months'
import { nameMonth } from '@/lib/measures/chart/layout/day-names'
import { Brush } from './brush'
import type { OverviewProps } from './overview-props'
import { type YearGroup, Years } from './years'

const HEIGHT = 40
/** More than these have no room for all of their names; on a telephone neither for names nor for fingers. */
const MOST_YEARS = 26
const FEW_YEARS = 5
const MONTHS = 12

/** A stroke a month, four fifths of it wide. Each begins from the end of the one before, which is said in fewer characters. */
function drawBars({ counts }: Histogram, most: number): string {
  let path = `M.4 ${HEIGHT}`
  let [from, up] = [0, 0]
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue
    const height = Math.max(1, Math.round((count / most) * HEIGHT))
    path += `m${at - from} ${up}v${-height}`
    ;[from, up] = [at, height]
  }
  return path
}

/** Of steps that are known to the year alone: a low band over its months. */
const drawVague = ({ first, vague }: Histogram, most: number): string =>
  vague
    .map(({ year, count }) => {
      const height = Math.max(1, Math.round((count / MONTHS / most) * HEIGHT))
      return `M${year * MONTHS - first} ${HEIGHT}v${-height}h${MONTHS}v${height}z`
    })
    .join('')

function summarize({ first, counts, vague }: Histogram, { words, language }: OverviewProps): string {
  const total = counts.reduce((sum, count) => sum + count, 0) + vague.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...counts)
  const named = (month: number) => nameMonth(`${monthName(month)}-01`, words)
  const numbers = new Intl.NumberFormat(language)
  const number = (count: number) => numbers.format(count)
  // Where no month is known there is none with the most.
  const text = most > 0 ? words.overviewSummary : words.overviewTotal
  const [from, to] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)]
  return say(text, {
    n: number(total),
    from: named(first + from),
    to: named(first + to),
    peak: named(first + counts.indexOf(most)),
    most: number(most),
  })
}

/** Years that have one way to their records, from the first on. */
function groupYears({ first, counts }: Histogram, size: number): YearGroup[] {
  const [begin, count] = [first / MONTHS, counts.length / MONTHS]
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => {
    const from = begin + at * size
    return { from, to: Math.min(from + size, begin + count) - 1 }
  })
}

/** How many dated steps fell into each month; a part of it can be chosen, and each year is a way to its own. */
export function Overview(props: OverviewProps) {
  const { histogram, query, words } = props
  const { counts } = histogram
  const most = Math.max(1, ...counts)
  const years = counts.length / MONTHS
  return (
    <figure className="pb-2" aria-label={words.overview}>
      <div className="relative">
        <svg
          role="img"
          aria-label={summarize(histogram, props)}
          viewBox={`0 0 ${counts.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="block h-10 w-full border-b border-ink"
        >
          <path d={drawVague(histogram, most)} className="fill-rule" />
          <path d={drawBars(histogram, most)} strokeWidth={0.8} className="stroke-muted" />
        </svg>
        <Brush {...props} />
      </div>
      <Years
        groups={groupYears(histogram, Math.ceil(years / MOST_YEARS))}
        className="max-md:hidden"
        {...{ query, words }}
      />
      <Years groups={groupYears(histogram, Math.ceil(years / FEW_YEARS))} className="md:hidden" {...{ query, words }} />
    </figure>
  )
}
