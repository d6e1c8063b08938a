import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import { clampDays, LEAST_DAYS } from '@/lib/measures/chart/data/ranges'

type Options = {
  /** The plot: what is dragged and pinched. */
  target: RefObject<HTMLElement | null>
  /** All that can be looked at. */
  whole: ChartDays | null
  /** Of the plot, in pixels. */
  width: number
  onMove: (days: ChartDays) => void
  /** `byHand`: the reader did it, and not `show`. */
  onSettle: (days: ChartDays, byHand: boolean) => void
}

/** The wheel alone scrolls the page; with Ctrl or Cmd it zooms, as a pinch on a touch pad does. */
const isZooming = (event: WheelEvent) => event.ctrlKey || event.metaKey
const isMeant = (event: MouseEvent | TouchEvent | WheelEvent) => {
  if (event instanceof WheelEvent) return isZooming(event)
  return !(event instanceof MouseEvent) || event.button === 0
}

/** A pinch comes in small steps, a notch of a wheel in large ones: each should be felt, and none leap. */
const SMALL_STEP = 40
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? 25 : deltaMode === 2 ? 400 : 1)
  return -pixels * (Math.abs(pixels) < SMALL_STEP ? 0.01 : 0.003)
}

/** Drag, wheel and pinch through time. Answers with a way to show some days at once, as far as there are such. */
export function useZoom({ target, whole, width, onMove, onSettle }: Options) {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(undefined)
  const handlers = useRef({ onMove, onSettle })
  handlers.current = { onMove, onSettle }
  const from = whole?.from
  const to = whole?.to

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
      .wheelDelta(wheelDelta)
      .filter(isMeant)
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => handlers.current.onMove(daysOf(transform)))
      .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) =>
        handlers.current.onSettle(daysOf(transform), Boolean(sourceEvent)),
      )
    behavior.current = zooming
    const selection = select(element)
    selection.call(zooming).on('dblclick.zoom', null)
    // A finger that moves up or down scrolls the page.
    element.style.touchAction = 'pan-y'
    // Where the plot can go no further the wheel would zoom the page instead.
    const keepPage = (event: WheelEvent) => isZooming(event) && event.preventDefault()
    element.addEventListener('wheel', keepPage, { passive: false })
    return () => {
      selection.on('.zoom', null)
      element.removeEventListener('wheel', keepPage)
    }
  }, [target, from, to, width])

  return useCallback(
    (days: ChartDays) => {
      const element = target.current
      if (!element || !behavior.current || from === undefined || to === undefined || width <= 0) return
      const clamped = clampDays(days, { from, to })
      const k = (to - from) / (clamped.to - clamped.from)
      const perDay = width / (to - from)
      const moved = zoomIdentity.scale(k).translate(-(clamped.from - from) * perDay, 0)
      select(element).call(behavior.current.transform, moved)
    },
    [target, from, to, width],
  )
}
