import { type RefObject, useCallback, useRef, useState } from 'react'
import type { EpochDay } from '@/lib/dates'
import type { ChartDays } from '@/lib/measures/chart/address'
import { neighboursOf } from '@/lib/measures/chart/arcs'
import type { Focus } from '@/lib/measures/chart/paint'
import { dayBeyond, type Item, isSame, type Step, walk } from '@/lib/measures/chart/walk'
import type { Stage } from './use-stage'

/** What a card tells of: an item, on the day that is pointed at. */
export type Look = { item: Item; day: EpochDay }
type Words = { answersNothing: string; answeredByNothing: string }
type Options = {
  stage: RefObject<Stage>
  words: Words
  /** Draws at once, and lets React know. */
  settle: () => void
  show: (days: ChartDays) => void
}

/** What is looked at, and the ways from one item to another. */
export function useLooking({ stage, words, settle, show }: Options) {
  const [focus, setFocus] = useState<Focus | null>(null)
  const [look, setLook] = useState<Look | null>(null)
  const [notice, setNotice] = useState('')
  /** Which of several neighbours comes next, by where one comes from; and the records that one came from. */
  const turns = useRef(new Map<string, number>())
  const trail = useRef<number[]>([])

  const focused = useCallback(
    () => stage.current.items.find((item) => isSame(item.focus, stage.current.focus)),
    [stage],
  )
  const lookAt = useCallback(
    (item: Item | null, ring: boolean, day?: EpochDay) => {
      Object.assign(stage.current, { focus: item?.focus ?? null, hover: null, ring })
      setFocus(item?.focus ?? null)
      setLook(item && 'row' in item.focus ? { item, day: day ?? item.from } : null)
      setNotice('')
      settle()
    },
    [settle, stage],
  )
  const forget = useCallback(() => {
    Object.assign(stage.current, { focus: null, hover: null })
    setFocus(null)
    setLook(null)
  }, [stage])

  /** Brings a day into view, and what begins on it into focus. */
  const reveal = useCallback(
    (day: EpochDay, isIt: (item: Item) => boolean) => {
      const { view } = stage.current
      if (!view) return
      const length = view.to - view.from
      if (day < view.from || day > view.to) show({ from: day - length / 3, to: day + (length * 2) / 3 })
      lookAt(stage.current.items.find(isIt) ?? null, true)
    },
    [stage, show, lookAt],
  )
  const revealRow = useCallback(
    (row: number) => {
      const { data, layout } = stage.current
      const counts = (lane: number, from: EpochDay) =>
        layout?.boxes.some((box) => box.lane === lane && box.from === from && box.rows.includes(row)) ?? false
      reveal(data?.rows[row]?.first ?? 0, ({ focus: found }) =>
        'row' in found ? found.row === row : counts(found.lane, found.from),
      )
    },
    [stage, reveal],
  )

  function onStep(step: Step) {
    const { items, focus: from, data } = stage.current
    const next = walk(items, from, step)
    if (next) return lookAt(next, true)
    const item = focused()
    if (!item || !data || (step !== 'left' && step !== 'right')) return
    const day = dayBeyond(data, item.lane, item.from, step === 'right' ? 1 : -1)
    if (day !== null) reveal(day, (each) => each.lane === item.lane && each.from === day)
  }
  function onChain(answers: boolean) {
    const { focus: from, data } = stage.current
    if (!data || !from || !('row' in from)) return
    const rows = neighboursOf(from.row, data, answers)
    if (rows.length === 0) return setNotice(answers ? words.answersNothing : words.answeredByNothing)
    // Whoever comes back goes on to the next of several.
    const key = `${from.row} ${answers}`
    const turn = turns.current.get(key) ?? 0
    turns.current.set(key, turn + 1)
    trail.current.push(from.row)
    revealRow(rows[turn % rows.length] ?? 0)
  }
  function onBack() {
    const row = trail.current.pop()
    if (row !== undefined) revealRow(row)
  }
  return { focus, look, notice, setLook, lookAt, focused, forget, onStep, onChain, onBack }
}
