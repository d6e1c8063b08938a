import { useCallback, useEffect, useRef, useState } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import { type ChartDays, windowHref, windowOf } from '@/lib/measures/chart/data/address'
import { type ChartColumns, type ChartData, unpackChart } from '@/lib/measures/chart/data/data'
import { onDay } from '@/lib/measures/chart/data/on-day'

export type Loading = 'loading' | 'ready' | 'failed'
/** `href` is the list that the data is of: another one may be on its way. `all`: of its days, where it is of one. */
export type Loaded = { href: string; data: ChartData; all: ChartData }
/** Where the whole of a list is, that is itself of one day alone. */
export type WholeList = { day: EpochDay; href: string }

/** Counts are asked for anew where a reader looks at less than this part of the days that they are of. */
const FINER = 0.3

/** The first stretch of counts holds all that began before it, too: it is not to be looked at. */
function firstDay({ covered, bins, extent }: ChartData): number {
  const from = covered?.from ?? 0
  const isBeginning = extent !== null && from <= extent.from
  return isBeginning ? Number.NEGATIVE_INFINITY : Math.max(from, ...bins.slice(0, 1).map(({ to }) => to))
}

function isEnough(data: ChartData, { from, to }: ChartDays): boolean {
  const { covered, bins, lasting } = data
  if (!covered) return true
  // What lasts was counted for certain days.
  if (lasting && (lasting.from !== Math.floor(from) || lasting.to !== Math.ceil(to))) return false
  const isFine = bins.length === 0 || to - from >= (covered.to - covered.from) * FINER
  return from >= firstDay(data) && to <= covered.to && isFine
}

async function readData(href: string, signal: AbortSignal): Promise<ChartData> {
  const response = await fetch(href, { signal })
  if (!response.ok) throw new Error(`the chart's data answered ${response.status}`)
  return unpackChart((await response.json()) as ChartColumns)
}

/** Of a list of one day all of it, and what of it is in force then; where that is more than travels at once, the day alone. */
async function read(href: string, list: WholeList | null, days: ChartDays | null, signal: AbortSignal) {
  const all = list && (await readData(windowHref(list.href, days), signal))
  if (list && all && !all.covered) return { data: onDay(all, list.day), all }
  const data = await readData(windowHref(href, days), signal)
  return { data, all: data }
}

/**
 * What the list at `href` is drawn from, around the window of the page's address. `ensure` asks for more where the present
 * data is of other days or too coarse; until it comes the present stays. What is asked later counts, whichever answer
 * comes first.
 */
export function useChartData(href: string, list: WholeList | null) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [state, setState] = useState<Loading>('loading')
  const asking = useRef<AbortController>(undefined)

  /** What `ensure` asked for last. */
  const last = useRef('')
  const whole = useRef(list)
  whole.current = list

  const ask = useCallback((base: string, days: ChartDays | null) => {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    setState('loading')
    read(base, whole.current, days, controller.signal).then(
      (found) => {
        if (controller.signal.aborted) return
        setLoaded({ href: base, ...found })
        setState('ready')
      },
      () => {
        if (!controller.signal.aborted) setState('failed')
      },
    )
  }, [])

  useEffect(() => {
    ask(href, windowOf(window.location.search))
    return () => asking.current?.abort()
  }, [href, ask])

  const ensure = useCallback(
    (days: ChartDays) => {
      const wanted = windowHref(href, days)
      // Never twice in a row: whatever came is what there is.
      if (loaded?.href !== href || isEnough(loaded.data, days) || wanted === last.current) return
      last.current = wanted
      ask(href, days)
    },
    [loaded, href, ask],
  )
  const retry = useCallback(() => ask(href, windowOf(window.location.search)), [ask, href])
  return { loaded, state, ensure, retry }
}
