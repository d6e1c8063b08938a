import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import type { RefObject } from 'react'
import { fromEpochDay } from '@/lib/epoch-day'
import { periodHref } from '@/lib/measures/chart/data/address'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { LEAST_DAYS, type Range, rangeDays, zoomAround } from '@/lib/measures/chart/data/ranges'
import { type ChartItem, nearestItem } from '@/lib/measures/chart/layout/walk'
import { recordHref } from '@/lib/measures/record-href'
import type { useLooking } from './use-looking'
import type { ChartStage } from './use-stage'
import type { useWindow } from './use-window'

type Options = Pick<ReturnType<typeof useWindow>, 'data' | 'whole' | 'show'> &
  Pick<ReturnType<typeof useLooking>, 'lookAt' | 'focused'> & {
    stage: RefObject<ChartStage>
    /** The list's own query, and what was searched for. */
    query: string
    q: string
  }

export type Ways = ReturnType<typeof useWays>

/** Where buttons, keys and clicks lead: to other days, to other lanes, to a record. */
export function useWays({ stage, query, q, data, whole, show, lookAt, focused }: Options) {
  const router = useRouter()

  /** A record's page; of a box the days that it counts, and where they cannot be seen any nearer their list. */
  function onOpen(item: ChartItem | undefined) {
    const { data: drawn, layout, view } = stage.current
    if (!item || !drawn || !view) return
    if ('row' in item.focus) return router.push(recordHref(drawn.rows[item.focus.row]?.slug ?? '', q) as Route)
    const box = layout?.boxes.find(({ lane, from }) => lane === item.lane && from === item.from)
    if (!box) return
    if (view.to - view.from <= LEAST_DAYS + 1) {
      const [from, to] = [fromEpochDay(box.from), fromEpochDay(box.to - 1)]
      return router.push(periodHref(query, from, to) as Route, { scroll: false })
    }
    const margin = Math.max((box.to - box.from) * 0.1, 3)
    show({ from: box.from - margin, to: box.to + margin })
    lookAt(nearestItem(stage.current.items, item.lane, box.from), true)
  }
  function onShift(part: number) {
    const { view } = stage.current
    if (!view) return
    const days = (view.to - view.from) * part
    show({ from: view.from + days, to: view.to + days })
  }
  function onZoom(factor: number) {
    const { view } = stage.current
    if (!view) return
    const day = focused()?.from
    const isSeen = day !== undefined && day > view.from && day < view.to
    show(zoomAround(view, isSeen ? day : (view.from + view.to) / 2, factor))
  }
  const onRange = (range: Range) => {
    if (data && whole) show(rangeDays(range, data, whole, stage.current.view ?? whole))
  }
  function onLanes(next: Lanes) {
    const url = new URL(window.location.href)
    if (next === 'category') url.searchParams.delete('lanes')
    else url.searchParams.set('lanes', next)
    router.push(`${url.pathname}${url.search}` as Route, { scroll: false })
  }
  return { onOpen, onShift, onZoom, onRange, onLanes }
}
