import { useEffect } from 'react'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { say } from '@/lib/i18n/message'
import type { ChartData } from '@/lib/measures/chart/data/data'
import { countOnDay } from '@/lib/measures/chart/data/on-day'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import { nameDay } from '@/lib/measures/chart/layout/day-names'
import type { ChartTexts } from '@/lib/measures/chart/layout/describe-chart'
import { AXIS_HEIGHT, GUTTER, xAt } from '@/lib/measures/chart/layout/view'
import { useFollowedDay } from '../use-followed-day'

type Props = {
  hands: ChartHands
  rest: Rest
  /** The list as it is on all days. */
  all: ChartData
  words: ChartTexts
  language: string
}

/** Where records are counted by the database, the day alone. */
function sayDay({ all, words, language }: Props, day: number): string {
  const name = nameDay(fromEpochDay(day), words)
  if (all.rows.length === 0) return say(words.dayAlone, { day: name })
  const number = new Intl.NumberFormat(language)
  const banks = countOnDay(all, day).map(({ bank, count }) =>
    say(words.bankCount, { bank: words.banks[bank], n: number.format(count) }),
  )
  return say(words.dayText, { day: name, banks })
}

/** The list as it was on a day, and otherwise as it is. */
function hrefOn(day: EpochDay): string {
  const url = new URL(window.location.href)
  for (const key of ['page', 'on']) url.searchParams.delete(key)
  url.searchParams.set('inForceOn', fromEpochDay(day))
  return `${url.pathname}${url.search}`
}

/** As wide as a finger. */
const THUMB = 24

/** A line over the plot that is dragged or goes by arrow keys, day by day; the list follows it. */
export function ChartDay(props: Props) {
  const { hands, rest, words } = props
  const { view, data } = rest
  const [looked, look] = useFollowedDay(data.today, hrefOn)
  useEffect(() => hands.mark(looked === data.today ? null : looked), [hands, looked, data.today])
  const [first, last] = [Math.ceil(view.from), Math.floor(view.to) - 1]
  const middleOf = (day: number) => xAt(view, day + 0.5)
  const isShown = looked >= first && looked <= last
  const text = sayDay(props, looked)
  return (
    <>
      <p className="pb-1 text-xs font-semibold">{text}</p>
      <div className="chart-day" style={{ left: GUTTER, width: view.width, height: AXIS_HEIGHT }}>
        {isShown && <i style={{ left: middleOf(looked) }} />}
        <input
          type="range"
          min={first}
          max={last}
          value={Math.min(Math.max(looked, first), last)}
          aria-label={words.dayLine}
          aria-valuetext={text}
          style={{ left: middleOf(first) - THUMB / 2, width: middleOf(last) - middleOf(first) + THUMB }}
          onChange={({ currentTarget }) => look(Number(currentTarget.value))}
        />
      </div>
    </>
  )
}
