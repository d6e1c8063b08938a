import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { fromEpochDay } from '@/lib/epoch-day'
import { periodHref } from '@/lib/measures/chart/data/address'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { LEAST_DAYS } from '@/lib/measures/chart/data/ranges'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import { type ChartItem, nearestItem } from '@/lib/measures/chart/layout/walk'
import { recordHref } from '@/lib/measures/record-href'

/** `query` is the list's own; what was searched for, `q`, travels along. */
type Options = { query: string; q: string }
export type Ways = ReturnType<typeof useWays>

/** What opens: a record's page, what a line stands for, the days of a box, and other lanes. */
export function useWays(hands: ChartHands, { query, q }: Options) {
  const router = useRouter()

  /** Of a box the days that it counts, and where they cannot be seen any nearer their list. */
  function openBox(item: ChartItem, from: number) {
    const { layout, view } = hands
    const box = layout?.boxes.find((each) => each.lane === item.lane && each.from === from)
    if (!box || !view) return
    if (view.to - view.from <= LEAST_DAYS + 1) {
      const [first, last] = [fromEpochDay(box.from), fromEpochDay(box.to - 1)]
      return router.push(periodHref(query, first, last) as Route, { scroll: false })
    }
    const margin = Math.max((box.to - box.from) * 0.1, 3)
    hands.show({ from: box.from - margin, to: box.to + margin })
    hands.lookAt(nearestItem(hands.items, item.lane, box.from), true)
  }
  function onOpen(item: ChartItem | undefined) {
    if (!item) return
    const { focus } = item
    if ('fold' in focus) hands.toggle(focus.fold)
    else if ('lane' in focus) openBox(item, focus.from)
    else router.push(recordHref(hands.data?.rows[focus.row]?.slug ?? '', q) as Route)
  }
  function onLanes(next: Lanes) {
    const url = new URL(window.location.href)
    if (next === 'category') url.searchParams.delete('lanes')
    else url.searchParams.set('lanes', next)
    router.push(`${url.pathname}${url.search}` as Route, { scroll: false })
  }
  return { onOpen, onLanes }
}
