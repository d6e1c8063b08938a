import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import { AXIS_HEIGHT } from '@/lib/measures/chart/layout/view'
import { isSame } from '@/lib/measures/chart/layout/walk'

/** What is chosen stays where it stood while others get bars around it; what is looked at next comes into sight. */
export function useSight(scroller: RefObject<HTMLElement | null>, rest: Rest | null) {
  const before = useRef<Rest>(null)
  useLayoutEffect(() => {
    const last = before.current
    before.current = rest
    const box = scroller.current
    const item = rest?.items.find(({ focus }) => isSame(focus, rest.focus))
    if (!box || !rest || !item || last === rest) return
    const stood = last?.data === rest.data ? last.items.find(({ focus }) => isSame(focus, rest.focus)) : undefined
    if (stood) box.scrollTop += item.top - stood.top
    if (last && isSame(last.focus, rest.focus)) return
    const room = box.clientHeight - AXIS_HEIGHT
    if (item.top < box.scrollTop) box.scrollTop = item.top
    else if (item.top + item.height > box.scrollTop + room) box.scrollTop = item.top + item.height - room
  }, [scroller, rest])
}
