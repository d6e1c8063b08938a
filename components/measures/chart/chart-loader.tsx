'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { loadWords } from '@/components/load-words'
import { isChartHidden, isChartHiddenAtFirst, toggleChart, watchChart } from './chart-visibility'
import type { ChartProps } from './timeline-chart'

// Every list pays for this file alone: the chart comes, with its words, where there is room for it.
async function load() {
  const [{ TimelineChart }, words] = await Promise.all([import('./timeline-chart'), loadWords()])
  return { TimelineChart, words: words.chart }
}
type Chart = Awaited<ReturnType<typeof load>>

/** As in Tailwind's `md`: narrower screens have the vertical list. */
const WIDE = '(min-width: 48rem)'
// On its way while React still takes over the page.
if (typeof window !== 'undefined' && matchMedia(WIDE).matches && !isChartHidden()) load().catch(() => {})

/** So much its tools and legend need at most, and a picture of so many records about, in pixels. */
const AROUND = 184
const roomOf = (records: number) => 60 + records * 18
/** A list of more fills its picture: the room stays. Of fewer nothing is left empty. */
const MANY = 40

/** The chart where the screen is wide enough and its reader wants it; its place is kept free until it comes. */
export function ChartLoader({ records, ...props }: ChartProps) {
  const { words } = props
  const [chart, setChart] = useState<Chart | null>(null)
  const [failed, setFailed] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const hidden = useSyncExternalStore(watchChart, isChartHidden, isChartHiddenAtFirst)
  useEffect(() => {
    if (hidden) return
    const wide = matchMedia(WIDE)
    const loadWhereWide = () => {
      if (!wide.matches) return
      load().then(
        setChart,
        // The server is gone, or has a new version.
        () => setFailed(true),
      )
    }
    loadWhereWide()
    wide.addEventListener('change', loadWhereWide)
    return () => wide.removeEventListener('change', loadWhereWide)
  }, [hidden])
  return (
    <div
      className={`relative max-md:hidden [@media(scripting:none)]:hidden ${hidden ? 'min-h-6' : ''}`}
      style={
        hidden || (drawn && records < MANY)
          ? undefined
          : { minHeight: `calc(min(45vh, ${roomOf(records)}px) + ${AROUND}px)` }
      }
    >
      {!hidden &&
        (chart ? (
          <chart.TimelineChart {...props} words={chart.words} onDrawn={setDrawn} />
        ) : (
          <p className="text-xs text-muted">{failed ? words.failed : words.loading}</p>
        ))}
      <button
        type="button"
        aria-expanded={!hidden}
        onClick={toggleChart}
        className="absolute right-0 bottom-0 text-xs text-link underline underline-offset-2 print:hidden"
      >
        {hidden ? words.show : words.hide}
      </button>
    </div>
  )
}
