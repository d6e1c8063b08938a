import { useSearchParams } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fromEpochDay } from '@/lib/epoch-day'
import { type ChartDays, windowOf } from '@/lib/measures/chart/data/address'
import type { ChartData } from '@/lib/measures/chart/data/data'
import { fittedRange, wholeRange } from '@/lib/measures/chart/data/ranges'
import type { Layout } from '@/lib/measures/chart/layout/layout'
import type { ChartView } from '@/lib/measures/chart/layout/view'
import type { ChartItem } from '@/lib/measures/chart/layout/walk'
import type { Loaded } from './use-chart-data'
import type { useStage } from './use-stage'
import { useZoom } from './use-zoom'

/** What React shows: as it was when the reader last came to rest. */
export type Rest = { view: ChartView; layout: Layout; items: ChartItem[]; data: ChartData }

type Options = ReturnType<typeof useStage> & {
  /** Of the list: with another one the chart begins anew. */
  href: string
  loaded: Loaded | null
  plot: RefObject<HTMLElement | null>
  /** Of the plot, in pixels. */
  width: number
  ensure: (days: ChartDays) => void
}

const isNear = (a: ChartDays, b: ChartDays) => Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1

/** The days in view stand in the address: what is shared shows the same. Null: those that fit the list. */
function keepInAddress(days: ChartDays | null) {
  const url = new URL(window.location.href)
  const values = {
    windowFrom: days && fromEpochDay(Math.round(days.from)),
    windowTo: days && fromEpochDay(Math.round(days.to) - 1),
  }
  for (const [key, value] of Object.entries(values)) {
    if (value) url.searchParams.set(key, value)
    else url.searchParams.delete(key)
  }
  if (url.href !== window.location.href) window.history.replaceState(null, '', url)
}

/** Whether the page was last changed by Back or Forward, asked once. */
function useHistoryMoves() {
  const moved = useRef(false)
  useEffect(() => {
    const note = () => {
      moved.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  return useCallback(() => {
    const was = moved.current
    moved.current = false
    return was
  }, [])
}

/** The days in view: moved by hand, by `show`, by the page's address, or by another list. */
export function useWindow({ stage, redrawNow, move, setData, href, loaded, plot, width, ensure }: Options) {
  const [rest, setRest] = useState<Rest | null>(null)
  const [height, setHeight] = useState(0)
  const shownHref = useRef('')
  const data = loaded?.data ?? null
  const whole = useMemo(() => data && wholeRange(data), [data])
  const search = useSearchParams().toString()
  const takeHistoryMove = useHistoryMoves()

  const settle = useCallback(() => {
    redrawNow()
    const { data: drawn, view, layout, items } = stage.current
    if (!drawn || !view || !layout) return
    setRest({ data: drawn, view, layout, items })
    setHeight((before) => Math.max(before, layout.height))
  }, [redrawNow, stage])
  /** Nothing where all that fits is in view: so it is without saying. */
  const keep = useCallback(() => {
    const { view } = stage.current
    if (view && data && whole) keepInAddress(isNear(fittedRange(data, whole), view) ? null : view)
  }, [stage, data, whole])
  const onMove = useCallback((days: ChartDays) => move(days, width, true), [move, width])
  const onSettle = useCallback(
    (days: ChartDays, byHand: boolean) => {
      move(days, width, false)
      settle()
      if (byHand) keep()
      if (!whole) return
      const asked = { from: Math.max(days.from, whole.from), to: Math.min(days.to, whole.to) }
      if (asked.from < asked.to) ensure(asked)
    },
    [move, width, settle, keep, ensure, whole],
  )
  const moveTo = useZoom({ target: plot, whole, width, onMove, onSettle })
  const show = useCallback(
    (days: ChartDays) => {
      moveTo(days)
      keep()
    },
    [moveTo, keep],
  )

  // New data of the same list stays where the reader is; another list begins with its window, or with what fits it.
  useEffect(() => {
    if (!loaded || loaded.href !== href || width <= 0) return
    const isNew = shownHref.current !== href
    shownHref.current = href
    setData(loaded.data, isNew)
    if (isNew) setHeight(0)
    if (!whole) return setRest(null)
    const asked = isNew ? windowOf(window.location.search) : stage.current.view
    moveTo(asked ?? fittedRange(loaded.data, whole))
    // For whoever measures (bench/chart): how many records the first picture is of.
    performance.mark('chart-painted', { detail: loaded.data.total })
  }, [loaded, whole, href, width, moveTo, setData, stage])

  // The address changed by another way: Back and Forward lead to its window, a link that knows of none keeps this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search is what this waits for
  useEffect(() => {
    const byHistory = takeHistoryMove()
    const { view } = stage.current
    if (!view || !data || !whole || shownHref.current !== href) return
    const asked = windowOf(window.location.search)
    if (asked && !isNear(asked, view)) moveTo(asked)
    else if (!asked && byHistory) moveTo(fittedRange(data, whole))
    else if (!asked) keep()
  }, [search])

  return { rest, height, data, whole, show, settle }
}
