import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { fromEpochDay } from '@/lib/epoch-day'
import { type ChartDays, isSameList, windowOf } from '@/lib/measures/chart/data/address'
import { fittedRange } from '@/lib/measures/chart/data/ranges'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import type { Loaded } from './use-chart-data'

export const isNear = (a: ChartDays, b: ChartDays) => Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1

/** What is shared shows the same days. Nothing is said of those that fit the list: so it is without saying. Answers with what it left there. */
function keepInAddress({ data, whole, view }: Rest): string {
  const days = isNear(fittedRange(data, whole), view) ? null : view
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
  return url.search
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

type Options = {
  /** Where the data of the list is. */
  href: string
  loaded: Loaded | null
  ensure: (days: ChartDays) => void
}

/** The days in view stand in the page's address and come from there; another list begins anew, the same on another day does not. */
export function useAddress(hands: ChartHands, rest: Rest | null, { href, loaded, ensure }: Options) {
  const shown = useRef('')
  const written = useRef('')
  const search = useSearchParams().toString()
  const takeHistoryMove = useHistoryMoves()

  useEffect(() => {
    if (!loaded || loaded.href !== href) return
    const isNew = !isSameList(shown.current, href)
    shown.current = href
    hands.load(loaded.data, windowOf(window.location.search), isNew)
  }, [hands, loaded, href])

  useEffect(() => {
    // Of another list that is on its way nothing is known yet.
    if (!rest || shown.current !== href) return
    written.current = keepInAddress(rest)
    const { view, whole } = rest
    ensure({ from: Math.max(view.from, whole.from), to: Math.min(view.to, whole.to) })
  }, [rest, href, ensure])

  // The address changed by another way: Back and Forward lead to its days, a link that knows of none keeps these.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search is what this waits for
  useEffect(() => {
    const byHistory = takeHistoryMove()
    const { view } = hands
    const now = hands.getRest()
    if (!view || !now || shown.current !== href) return
    // The page learns late of what was written here; a key may have moved on since, and would be undone.
    if (!byHistory && window.location.search === written.current) return
    const asked = windowOf(window.location.search)
    if (asked && !isNear(asked, view)) hands.show(asked)
    else if (!asked && byHistory) hands.fit()
    else if (!asked) written.current = keepInAddress(now)
  }, [search])
}
