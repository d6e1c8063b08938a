import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import { AXIS_HEIGHT, dayAt } from '@/lib/measures/chart/layout/view'
import { type ChartItem, itemAt } from '@/lib/measures/chart/layout/walk'

type Options = {
  plot: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  hands: ChartHands
  onOpen: (item: ChartItem) => void
}
/** How near one goes by clicking twice. */
const NEARER = 2

/**
 * What lies under the pointer, and what a click of it means: it chooses a record, and opens the one that is chosen already.
 * Two quick ones go nearer, whatever lies there.
 */
export function usePointer({ plot, scroller, hands, onOpen }: Options) {
  const cursor = useRef('')

  function pointedAt({ clientX, clientY }: MouseEvent): { item: ChartItem | null; day: EpochDay } | null {
    const [box, frame] = [plot.current?.getBoundingClientRect(), scroller.current?.getBoundingClientRect()]
    const { view, items } = hands
    // What has been scrolled away lies behind the axis.
    if (!box || !frame || !view || clientY < frame.top + AXIS_HEIGHT) return null
    const x = clientX - box.left
    return { item: itemAt(items, x, clientY - box.top), day: Math.floor(dayAt(view, x)) }
  }
  function onPointerMove(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const item = pointedAt(event)?.item ?? null
    const next = item ? 'pointer' : 'grab'
    if (plot.current && cursor.current !== next) plot.current.style.cursor = next
    cursor.current = next
    hands.point(item?.focus ?? null)
  }
  const onPointerLeave = () => hands.point(null)
  function onClick(event: MouseEvent) {
    if (event.detail > 1) return
    const found = pointedAt(event)
    const item = found?.item
    if (!found || !item) return hands.pin(null)
    if (!('row' in item.focus) || hands.isPinned(item.focus)) onOpen(item)
    else hands.pin(item, false, found.day)
  }
  function onDoubleClick(event: MouseEvent) {
    const found = pointedAt(event)
    if (found) hands.zoom(NEARER, found.day)
  }
  return { onPointerMove, onPointerLeave, onClick, onDoubleClick }
}
