'use client'

import { useEffect, useState } from 'react'
import type { ChartProps } from './timeline-chart'

// Every list pays for this file alone: the chart comes where there is room for it.
const load = () => import('./timeline-chart')
type Chart = Awaited<ReturnType<typeof load>>['TimelineChart']

/** As in Tailwind's `md`: narrower screens have the vertical list. */
const WIDE = '(min-width: 48rem)'
// On its way while React still takes over the page.
if (typeof window !== 'undefined' && matchMedia(WIDE).matches) load().catch(() => {})

/** The chart where the screen is wide enough; its place is kept free until it comes. */
export function ChartLoader(props: ChartProps) {
  const [Chart, setChart] = useState<Chart | null>(null)
  useEffect(() => {
    const wide = matchMedia(WIDE)
    const loadWhereWide = () => {
      if (!wide.matches) return
      load().then(
        ({ TimelineChart }) => setChart(() => TimelineChart),
        // The server is gone, or has a new version: the list below is whole.
        () => {},
      )
    }
    loadWhereWide()
    wide.addEventListener('change', loadWhereWide)
    return () => wide.removeEventListener('change', loadWhereWide)
  }, [])
  return (
    <div className="min-h-[520px] max-md:hidden [@media(scripting:none)]:hidden">
      {Chart ? <Chart {...props} /> : <p className="text-xs text-muted">{props.words.loading}</p>}
    </div>
  )
}
