import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { dayAt } from '@/lib/measures/chart/view'
import { type Item, isSame, itemAt } from '@/lib/measures/chart/walk'
import type { Look } from './use-looking'
import type { Stage } from './use-stage'

/** The card stays for so long, in milliseconds, that a pointer can reach its links. */
const GRACE = 250

type Options = {
  plot: RefObject<HTMLElement | null>
  stage: RefObject<Stage>
  redraw: () => void
  /** What the card tells of; without a pointer that is what is in focus. */
  setLook: (look: Look | null) => void
  focused: () => Item | undefined
  /** A finger looks at what it taps; a mouse opens what it clicks. */
  onTap: (look: Look) => void
  onOpen: (item: Item) => void
  onMiss: () => void
}

/** What lies under the pointer, and what a click of it means. */
export function usePointer({ plot, stage, redraw, setLook, focused, onTap, onOpen, onMiss }: Options) {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])

  function pointedAt({ clientX, clientY }: MouseEvent): Look | null {
    const box = plot.current?.getBoundingClientRect()
    const { view, items } = stage.current
    if (!box || !view) return null
    const x = clientX - box.left
    const item = itemAt(items, x, clientY - box.top)
    return item && { item, day: Math.floor(dayAt(view, x)) }
  }
  function onPointerLeave() {
    if (stage.current.hover) {
      stage.current.hover = null
      redraw()
    }
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => {
      const item = focused()
      setLook(item && 'row' in item.focus ? { item, day: item.from } : null)
    }, GRACE)
  }
  function onPointerMove(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const found = pointedAt(event)
    if (plot.current) plot.current.style.cursor = found ? 'pointer' : 'grab'
    if (isSame(found?.item.focus ?? null, stage.current.hover)) return
    if (!found) return onPointerLeave()
    clearTimeout(leaving.current)
    stage.current.hover = found.item.focus
    redraw()
    setLook('row' in found.item.focus ? found : null)
  }
  function onClick(event: MouseEvent) {
    const found = pointedAt(event)
    if (!found) return onMiss()
    const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch'
    if (isTouch && 'row' in found.item.focus) onTap(found)
    else onOpen(found.item)
  }
  const onCardEnter = () => clearTimeout(leaving.current)
  return { onPointerMove, onPointerLeave, onClick, onCardEnter }
}
