import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ChartDays } from '@/lib/measures/chart/address'

/** Nobody looks at less than two weeks at once. */
const LEAST_DAYS = 14

type Options = {
  /** What is dragged and pinched. */
  target: RefObject<HTMLElement | null>
  /** All that can be looked at. */
  range: ChartDays | null
  /** Of the plot, in pixels, and where it begins within the target. */
  width: number
  onMove: (days: ChartDays) => void
  onSettle: (days: ChartDays) => void
}

/** The wheel alone scrolls the page; with Ctrl or Cmd it zooms, as a pinch on a touch pad does. */
const isMeant = (event: MouseEvent | TouchEvent | WheelEvent) => {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey
  return !(event instanceof MouseEvent) || event.button === 0
}

/** Drag, wheel and pinch through time. Answers with a way to show some days at once. */
export function useZoom({ target, range, width, onMove, onSettle }: Options) {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(undefined)
  const handlers = useRef({ onMove, onSettle })
  handlers.current = { onMove, onSettle }
  const from = range?.from
  const to = range?.to

  useEffect(() => {
    const element = target.current
    if (!element || from === undefined || to === undefined || width <= 0) return
    const perDay = width / (to - from)
    const daysOf = ({ k, x }: { k: number; x: number }): ChartDays => {
      const first = from - x / k / perDay
      return { from: first, to: first + (to - from) / k }
    }
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([1, Math.max(1, (to - from) / LEAST_DAYS)])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .clickDistance(4)
      .filter(isMeant)
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => handlers.current.onMove(daysOf(transform)))
      .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => handlers.current.onSettle(daysOf(transform)))
    behavior.current = zooming
    const selection = select(element)
    selection.call(zooming).on('dblclick.zoom', null)
    // A finger that moves up or down scrolls the page.
    element.style.touchAction = 'pan-y'
    return () => {
      selection.on('.zoom', null)
    }
  }, [target, from, to, width])

  return useCallback(
    (days: ChartDays) => {
      const element = target.current
      if (!element || !behavior.current || from === undefined || to === undefined) return
      const k = (to - from) / Math.max(days.to - days.from, LEAST_DAYS)
      const perDay = width / (to - from)
      const moved = zoomIdentity.scale(k).translate(-(days.from - from) * perDay, 0)
      select(element).call(behavior.current.transform, moved)
    },
    [target, from, to, width],
  )
}
