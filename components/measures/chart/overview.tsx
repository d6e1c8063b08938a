'use client'

import Link from 'next/link'
import { fill } from '@/lib/i18n/fill'
import { periodHref } from '@/lib/measures/chart/address'
import { nameMonth } from '@/lib/measures/chart/describe-chart'
import { type Histogram, monthName } from '@/lib/measures/chart/months'
import { Brush } from './brush'
import type { OverviewProps } from './overview-props'

const HEIGHT = 40
/** More years than these have no room for all of their names. */
const MOST_YEARS = 26
const MONTHS = 12

function drawBars({ counts }: Histogram, most: number): string {
  return counts
    .map((count, at) => {
      if (count === 0) return ''
      const height = Math.max(1, Math.round((count / most) * HEIGHT))
      return `M${at} ${HEIGHT}v${-height}h.8v${height}z`
    })
    .join('')
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
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  return fill(words.overviewSummary, {
    n: number(total),
    from: named(first + counts.findIndex((count) => count > 0)),
    to: named(first + counts.findLastIndex((count) => count > 0)),
    peak: named(first + counts.indexOf(most)),
    most: number(most),
  })
}

/** How many dated steps fell into each month; a part of it can be chosen, and each year is a way to its own. */
export function Overview(props: OverviewProps) {
  const { histogram, query, words } = props
  const { first, counts } = histogram
  const most = Math.max(1, ...counts)
  const years = Array.from({ length: counts.length / MONTHS }, (_, at) => first / MONTHS + at)
  const each = Math.ceil(years.length / MOST_YEARS)
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
          <path d={drawBars(histogram, most)} className="fill-muted" />
        </svg>
        <Brush {...props} />
      </div>
      <ul className="flex text-xs">
        {years.map((year, at) => (
          <li key={year} className="min-w-0 grow basis-0 whitespace-nowrap">
            <Link
              href={periodHref(query, String(year), String(year)) as '/measures'}
              prefetch={false}
              scroll={false}
              aria-label={fill(words.year, { year })}
              className="flex justify-center text-muted no-underline hover:underline"
            >
              <span className={at % (each * 5) === 0 ? undefined : at % each === 0 ? 'max-md:hidden' : 'hidden'}>
                {year}
              </span>
              <span
                aria-hidden="true"
                className={at % (each * 5) === 0 ? 'hidden' : at % each === 0 ? 'md:hidden' : undefined}
              >
                ·
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </figure>
  )
}
