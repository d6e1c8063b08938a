import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import type { ChartData } from '@/lib/measures/chart/data/data'
import { type ChartItem, isSame, nearestItem } from '@/lib/measures/chart/layout/walk'
import type { Focus } from '@/lib/measures/chart/paint/paint'
import type { ChartStage } from './use-stage'
import { useSteps } from './use-steps'

/** What a card tells of: a record or a box, on the day that is pointed at. */
export type Look = { focus: Focus; day: EpochDay }
type Words = { answersNothing: string; answeredByNothing: string }
type Options = {
  stage: RefObject<ChartStage>
  /** With other data rows and lanes have other places. */
  data: ChartData | null
  words: Words
  /** Draws at once, and lets React know. */
  settle: () => void
  show: (days: ChartDays) => void
}

/** What is looked at, and the ways from one item to another. */
export function useLooking({ stage, data, words, settle, show }: Options) {
  const [focus, setFocus] = useState<Focus | null>(null)
  const [look, setLook] = useState<Look | null>(null)
  const [notice, setNotice] = useState({ text: '', count: 0 })

  const focused = useCallback(
    () => stage.current.items.find((item) => isSame(item.focus, stage.current.focus)),
    [stage],
  )
  const lookAt = useCallback(
    (item: ChartItem | null, ring: boolean, day?: EpochDay) => {
      Object.assign(stage.current, { focus: item?.focus ?? null, hover: null, ring })
      setFocus(item?.focus ?? null)
      setLook(item && { focus: item.focus, day: day ?? item.from })
      setNotice(({ count }) => ({ text: '', count }))
      settle()
    },
    [settle, stage],
  )
  const say = (text: string) => setNotice(({ count }) => ({ text, count: count + 1 }))

  // What was looked at is found anew in other data, or whatever now stands nearest to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other data is what this waits for
  useEffect(() => {
    const { focus: kept, items, lost, ring } = stage.current
    const item =
      items.find(({ focus: found }) => isSame(found, kept)) ?? (lost && nearestItem(items, lost.lane, lost.day))
    stage.current.lost = null
    if (item || focus) lookAt(item ?? null, ring)
  }, [data])

  // Wherever the focus is, Escape takes away what a pointer has opened. It always listens: what a moving pointer opens
  // is seen before effects of it have run.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setLook(null)
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const { onStep, onChain, onBack } = useSteps({ stage, words, show, lookAt, focused, say })
  return { focus, look, notice, setLook, lookAt, focused, onStep, onChain, onBack }
}
