import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ChartDays } from '@/lib/measures/chart/address'
import type { ChartData } from '@/lib/measures/chart/data'
import type { Layout } from '@/lib/measures/chart/layout'
import { fittedRange, wholeRange } from '@/lib/measures/chart/ranges'
import type { View } from '@/lib/measures/chart/view'
import type { Item } from '@/lib/measures/chart/walk'
import type { useStage } from './use-stage'
import { useZoom } from './use-zoom'
import { keepInAddress } from './window-address'

/** What React shows: as it was when the reader last came to rest. */
export type Rest = { view: View; layout: Layout; items: Item[]; data: ChartData }

type Options = ReturnType<typeof useStage> & {
  /** Of the list: with another one the chart begins anew. */
  href: string
  data: ChartData | null
  first: ChartDays | null
  plot: RefObject<HTMLElement | null>
  /** Of the plot, in pixels. */
  width: number
  ensure: (days: ChartDays) => void
}

const isNear = (a: ChartDays, b: ChartDays) => Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1

/** The days in view: moved by hand, by `show`, or by another list. */
export function useWindow({ stage, redrawNow, move, href, data, first, plot, width, ensure }: Options) {
  const [rest, setRest] = useState<Rest | null>(null)
  const [height, setHeight] = useState(0)
  const beginning = useRef(first)
  const shownHref = useRef('')
  const whole = useMemo(() => data && wholeRange(data), [data])

  const settle = useCallback(() => {
    redrawNow()
    const { data: drawn, view, layout, items } = stage.current
    if (!drawn || !view || !layout) return
    setRest({ data: drawn, view, layout, items })
    setHeight((before) => Math.max(before, layout.height))
  }, [redrawNow, stage])
  const onMove = useCallback((days: ChartDays) => move(days, width, true), [move, width])
  const onSettle = useCallback(
    (days: ChartDays) => {
      move(days, width, false)
      settle()
      if (!data || !whole) return
      keepInAddress(isNear(fittedRange(data, whole), days) ? null : days)
      ensure({ from: Math.max(days.from, whole.from), to: Math.min(days.to, whole.to) })
    },
    [move, width, settle, ensure, data, whole],
  )
  const show = useZoom({ target: plot, range: whole, width, onMove, onSettle })

  // New data of the same list stays where the reader is; another list begins with what fits it.
  useEffect(() => {
    if (!data || width <= 0) return
    stage.current.data = data
    if (!whole) return setRest(null)
    const isNew = shownHref.current !== href
    if (isNew) {
      shownHref.current = href
      Object.assign(stage.current, { focus: null, hover: null })
      setHeight(0)
    }
    show((isNew ? beginning.current : stage.current.view) ?? fittedRange(data, whole))
    beginning.current = null
    // For whoever measures (bench/chart): how many records the first picture is of.
    performance.mark('chart-painted', { detail: data.total })
  }, [data, whole, href, width, show, stage])

  /** The next list begins where the reader is now. */
  const keepWindow = useCallback(() => {
    const { view } = stage.current
    beginning.current = view && { from: view.from, to: view.to }
  }, [stage])
  return { rest, height, whole, show, settle, keepWindow }
}
