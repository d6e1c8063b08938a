import { useCallback, useEffect, useRef, useState } from 'react'
import { type ChartDays, windowHref } from '@/lib/measures/chart/address'
import { type ChartColumns, type ChartData, unpackChart } from '@/lib/measures/chart/data'

export type Loading = 'loading' | 'ready' | 'failed'

/** Counts are asked for anew where a reader looks at less than this part of the days that they are of. */
const FINER = 0.3

function isEnough({ covered, bins }: ChartData, { from, to }: ChartDays): boolean {
  if (!covered) return true
  const [first, last] = covered
  const isFine = bins.length === 0 || to - from >= (last - first) * FINER
  return from >= first && to <= last + 1 && isFine
}

async function read(href: string, signal: AbortSignal): Promise<ChartData> {
  const response = await fetch(href, { signal })
  if (!response.ok) throw new Error(`the chart's data answered ${response.status}`)
  return unpackChart((await response.json()) as ChartColumns)
}

/**
 * What the list at `href` is drawn from. `ensure` asks for more where the present data is of other days or too coarse;
 * until it comes the present stays. What is asked later counts, whichever answer comes first.
 */
export function useChartData(href: string, first: ChartDays | null) {
  const [loaded, setLoaded] = useState<{ href: string; data: ChartData } | null>(null)
  const [state, setState] = useState<Loading>('loading')
  const asking = useRef<AbortController>(undefined)
  const beginning = useRef(first)

  const ask = useCallback((base: string, days: ChartDays | null) => {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    setState('loading')
    read(windowHref(base, days), controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return
        setLoaded({ href: base, data })
        setState('ready')
      },
      () => {
        if (!controller.signal.aborted) setState('failed')
      },
    )
  }, [])

  useEffect(() => {
    ask(href, beginning.current)
    // Another list begins with what fits it.
    beginning.current = null
    return () => asking.current?.abort()
  }, [href, ask])

  const data = loaded?.data ?? null
  const ensure = useCallback(
    (days: ChartDays) => {
      if (loaded && loaded.href === href && !isEnough(loaded.data, days)) ask(href, days)
    },
    [loaded, href, ask],
  )
  const retry = useCallback(() => ask(href, null), [ask, href])
  return { data, state, ensure, retry }
}
