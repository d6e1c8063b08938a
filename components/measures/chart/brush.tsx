'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { say } from '@/lib/i18n/message'
import { periodHref } from '@/lib/measures/chart/data/address'
import { monthName } from '@/lib/measures/chart/data/months'
import { nameMonth } from '@/lib/measures/chart/layout/day-names'
import type { OverviewProps } from './overview-props'

type Range = readonly [from: number, to: number]

const isSame = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1]
const YEAR = 12

/** The months that are chosen, until the list has them for its period. */
function useMonths({ histogram: { first, counts }, query, from, to }: OverviewProps) {
  const router = useRouter()
  const last = first + counts.length - 1
  const within = (month: number) => Math.min(Math.max(month, first), last)
  const asked: Range = [within(from ?? first), within(to ?? last)]
  const [range, setRange] = useState<Range>(asked)
  // The list may have been given another period by another way.
  const known = useRef(asked)
  useEffect(() => {
    if (isSame(known.current, asked)) return
    known.current = asked
    setRange(asked)
  })

  /** An end at the end of all is open. */
  function apply([a, b]: Range) {
    if (isSame([a, b], asked)) return
    const href = periodHref(query, a > first ? monthName(a) : null, b < last ? monthName(b) : null)
    router.push(href as Route, { scroll: false })
  }
  const moveEnd = (end: 0 | 1, month: number) =>
    setRange(([a, b]) => (end === 0 ? [Math.min(within(month), b), b] : [a, Math.max(within(month), a)]))
  const cancel = () => setRange(asked)
  return { first, last, within, range, setRange, moveEnd, apply, cancel, changed: !isSame(range, asked) }
}

/** Chooses by dragging over the months: from where it began to where it ends. */
function useDragging({ first, last, within, setRange, apply, cancel }: ReturnType<typeof useMonths>) {
  const area = useRef<HTMLDivElement>(null)
  const anchor = useRef<number>(undefined)
  const monthAt = ({ clientX }: PointerEvent) => {
    const box = area.current?.getBoundingClientRect()
    return box ? within(first + Math.floor(((clientX - box.left) / box.width) * (last - first + 1))) : first
  }
  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    anchor.current = monthAt(event)
  }
  function onPointerMove(event: PointerEvent) {
    if (anchor.current === undefined) return
    const month = monthAt(event)
    setRange([Math.min(anchor.current, month), Math.max(anchor.current, month)])
  }
  function onPointerUp(event: PointerEvent) {
    const begun = anchor.current
    anchor.current = undefined
    if (begun === undefined) return
    const month = monthAt(event)
    // A click alone chooses nothing.
    if (month === begun) cancel()
    else apply([Math.min(begun, month), Math.max(begun, month)])
  }
  function onPointerCancel() {
    anchor.current = undefined
    cancel()
  }
  return { ref: area, onPointerDown, onPointerMove, onPointerUp, onPointerCancel }
}

/** Chooses months of the overview: by dragging over them, or with a slider at each end. */
export function Brush(props: OverviewProps) {
  const { words } = props
  const months = useMonths(props)
  const { first, last, range, changed, moveEnd, apply } = months
  const dragging = useDragging(months)
  const nameOf = (month: number) => nameMonth(`${monthName(month)}-01`, words)
  const onKeyDown = (end: 0 | 1) => (event: KeyboardEvent) => {
    if (event.key === 'Enter') apply(range)
    else if (event.key === 'Escape') dragging.onPointerCancel()
    else if (event.key === 'PageUp') moveEnd(end, range[end] + YEAR)
    else if (event.key === 'PageDown') moveEnd(end, range[end] - YEAR)
    else return
    event.preventDefault()
  }
  const share = (month: number) => `${((month - first) / (last - first + 1)) * 100}%`
  return (
    <div className="[@media(scripting:none)]:hidden print:hidden">
      <div aria-hidden="true" className="absolute inset-0 cursor-crosshair touch-pan-y" {...dragging}>
        {!isSame(range, [first, last]) && (
          <div
            className="absolute inset-y-0 border-x-2 border-link bg-link/15"
            style={{ left: share(range[0]), right: `calc(100% - ${share(range[1] + 1)})` }}
          />
        )}
      </div>
      {([0, 1] as const).map((end) => (
        <input
          key={end}
          type="range"
          min={first}
          max={last}
          value={range[end]}
          aria-label={end === 0 ? words.brushFrom : words.brushTo}
          aria-valuetext={nameOf(range[end])}
          title={words.brushHint}
          onChange={({ target }) => moveEnd(end, Number(target.value))}
          onPointerUp={() => apply(range)}
          onKeyDown={onKeyDown(end)}
          // Where both ends stand at the last month the first has to be on top to be moved.
          className={end === 0 && range[0] === last ? 'brush z-10' : 'brush'}
        />
      ))}
      {changed && (
        <button
          type="button"
          onClick={() => apply(range)}
          className="button absolute top-full right-0 z-10 py-0 text-xs"
        >
          {say(words.brushShow, { from: nameOf(range[0]), to: nameOf(range[1]) })}
        </button>
      )}
    </div>
  )
}
