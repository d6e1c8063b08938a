import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import { type RefObject, useEffect } from 'react'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import { LEAST_DAYS } from '@/lib/measures/chart/data/ranges'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'

/** The wheel alone scrolls; with Ctrl or Cmd it zooms, as a pinch on a touch pad does. */
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

/** A gesture's own way to say which days those are, among all that there are. */
const scaleOf = ({ from, to }: ChartDays, width: number) => ({
  daysOf: ({ k, x }: { k: number; x: number }): ChartDays => {
    const first = from - (x / k / width) * (to - from)
    return { from: first, to: first + (to - from) / k }
  },
  transformOf: (days: ChartDays) =>
    zoomIdentity.scale((to - from) / (days.to - days.from)).translate((-(days.from - from) * width) / (to - from), 0),
})
const isNear = (a: ChartDays, b: ChartDays) => Math.abs(a.from - b.from) + Math.abs(a.to - b.to) < 1e-6

/** Drag, wheel and pinch on an element move the days; whatever else moves them is where the next gesture begins. */
function listen(element: HTMLElement, hands: ChartHands, whole: ChartDays, width: number): () => void {
  const { daysOf, transformOf } = scaleOf(whole, width)
  const edges: [[number, number], [number, number]] = [
    [0, 0],
    [width, 1],
  ]
  let moved = false
  const zooming = zoom<HTMLElement, unknown>()
    .scaleExtent([1, Math.max(1, (whole.to - whole.from) / LEAST_DAYS)])
    .extent(edges)
    .translateExtent(edges)
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    .filter(isMeant)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return
      moved = true
      hands.move(daysOf(transform))
    })
    .on('end', () => {
      if (moved) hands.settle()
      moved = false
    })
  const selection = select(element)
  const follow = () => {
    const { view } = hands
    if (view && !isNear(daysOf(zoomTransform(element)), view)) selection.call(zooming.transform, transformOf(view))
  }
  // A second click goes nearer, too: the pointer's own way (use-pointer).
  selection.call(zooming).on('dblclick.zoom', null)
  follow()
  const stop = hands.subscribe(follow)
  return () => {
    stop()
    selection.on('.zoom', null)
  }
}

export function useZoom(
  target: RefObject<HTMLElement | null>,
  hands: ChartHands,
  whole: ChartDays | null,
  width: number,
) {
  const [from, to] = [whole?.from, whole?.to]
  useEffect(() => {
    const element = target.current
    if (!element || from === undefined || to === undefined || width <= 0) return
    const stop = listen(element, hands, { from, to }, width)
    // A finger that moves up or down scrolls.
    element.style.touchAction = 'pan-y'
    // Where the plot can go no further the wheel would zoom the page instead.
    const keepPage = (event: WheelEvent) => isZooming(event) && event.preventDefault()
    element.addEventListener('wheel', keepPage, { passive: false })
    return () => {
      stop()
      element.removeEventListener('wheel', keepPage)
    }
  }, [target, hands, from, to, width])
}
