import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import { dayAt } from '@/lib/measures/chart/layout/view'
import { type ChartItem, isSame, itemAt } from '@/lib/measures/chart/layout/walk'
import type { Look } from './use-looking'
import type { ChartStage } from './use-stage'

/** The card stays for so long, in milliseconds, that a pointer can reach its links. */
const GRACE = 250

type Options = {
  plot: RefObject<HTMLElement | null>
  stage: RefObject<ChartStage>
  redraw: () => void
  /** What the card tells of; without a pointer that is what is in focus. */
  setLook: (look: Look | null) => void
  focused: () => ChartItem | undefined
  /** While somebody reads the card with the keyboard no pointer takes it away. */
  isCardInUse: () => boolean
  /** A finger looks at what it taps; a mouse opens what it clicks. */
  onTap: (item: ChartItem, day: EpochDay) => void
  onOpen: (item: ChartItem) => void
  onMiss: () => void
}

/** What lies under the pointer, and what a click of it means. */
export function usePointer({ plot, stage, redraw, setLook, focused, isCardInUse, onTap, onOpen, onMiss }: Options) {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const type = useRef('mouse')
  const pointedDay = useRef<EpochDay>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])

  function pointedAt({ clientX, clientY }: MouseEvent): { item: ChartItem; day: EpochDay } | null {
    const box = plot.current?.getBoundingClientRect()
    const { view, items } = stage.current
    if (!box || !view) return null
    const x = clientX - box.left
    const item = itemAt(items, x, clientY - box.top)
    return item && { item, day: Math.floor(dayAt(view, x)) }
  }
  function onPointerDown(event: PointerEvent) {
    type.current = event.pointerType
  }
  /** After a moment in which the pointer may reach the card, or come back. */
  function hideSoon() {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => {
      const item = focused()
      if (!isCardInUse()) setLook(item ? { focus: item.focus, day: item.from } : null)
    }, GRACE)
  }
  function leave() {
    if (!stage.current.hover) return
    stage.current.hover = null
    redraw()
    hideSoon()
  }
  function onPointerLeave(event: PointerEvent) {
    if (event.pointerType !== 'touch') leave()
  }
  function onPointerMove(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.buttons !== 0 || isCardInUse()) return
    const found = pointedAt(event)
    if (plot.current) plot.current.style.cursor = found ? 'pointer' : 'grab'
    if (!found) return leave()
    const isKnown = isSame(found.item.focus, stage.current.hover)
    if (isKnown && found.day === pointedDay.current) return
    pointedDay.current = found.day
    clearTimeout(leaving.current)
    setLook({ focus: found.item.focus, day: found.day })
    if (isKnown) return
    stage.current.hover = found.item.focus
    redraw()
  }
  function onClick(event: MouseEvent) {
    clearTimeout(leaving.current)
    const found = pointedAt(event)
    if (!found) return onMiss()
    if (type.current === 'touch' && 'row' in found.item.focus) onTap(found.item, found.day)
    else onOpen(found.item)
  }
  const ofCard = {
    onPointerEnter: () => clearTimeout(leaving.current),
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') hideSoon()
    },
  }
  return { ofPlot: { onPointerDown, onPointerMove, onPointerLeave, onClick }, ofCard }
}
