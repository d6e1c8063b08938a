import { type RefObject, useCallback, useRef } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import { neighboursOf } from '@/lib/measures/chart/layout/arcs'
import { type ChartItem, dayBeyond, nearestItem, type WalkStep, walk } from '@/lib/measures/chart/layout/walk'
import type { ChartStage } from './use-stage'

type Options = {
  stage: RefObject<ChartStage>
  words: { answersNothing: string; answeredByNothing: string }
  show: (days: ChartDays) => void
  lookAt: (item: ChartItem | null, ring: boolean) => void
  focused: () => ChartItem | undefined
  say: (text: string) => void
}

/** How far a step beyond what is known leads: a part of what is in view. */
const SHIFT = 0.8

/** The ways from one item to another: beside it, and along a chain of answers. */
export function useSteps({ stage, words, show, lookAt, focused, say }: Options) {
  /** Which of several neighbours comes next, by where one comes from; and the records that one came from: slugs. */
  const turns = useRef(new Map<string, number>())
  const trail = useRef<string[]>([])

  /** Brings a day into view, and an item of it into focus; where that is in a box, the box. */
  const reveal = useCallback(
    (lane: number, day: EpochDay, isIt: (item: ChartItem) => boolean) => {
      const { view } = stage.current
      if (!view) return
      const length = view.to - view.from
      if (day < view.from || day > view.to) show({ from: day - length / 3, to: day + (length * 2) / 3 })
      lookAt(stage.current.items.find(isIt) ?? nearestItem(stage.current.items, lane, day), true)
    },
    [stage, show, lookAt],
  )
  function revealRow(place: number) {
    const row = stage.current.data?.rows[place]
    if (!row) return
    const counts = (lane: number, from: EpochDay) =>
      stage.current.layout?.boxes.some((box) => box.lane === lane && box.from === from && box.rows.includes(place)) ??
      false
    reveal(row.lane, row.first, ({ focus: found }) =>
      'row' in found ? found.row === place : counts(found.lane, found.from),
    )
  }
  /** Where the focus stands, in sight or not. */
  function placeOfFocus(): { lane: number; from: EpochDay } | null {
    const { focus: from, data: drawn } = stage.current
    if (!from) return null
    if ('lane' in from) return from
    const row = drawn?.rows[from.row]
    return row ? { lane: row.lane, from: row.first } : null
  }

  function onStep(step: WalkStep) {
    const { items, focus: from, data: drawn, view } = stage.current
    const item = focused()
    const place = placeOfFocus()
    // From what is out of sight a step leads back into sight, in its own lane.
    if (!item && place && view) return lookAt(nearestItem(items, place.lane, (view.from + view.to) / 2), true)
    const next = walk(items, from, step)
    if (next) return lookAt(next, true)
    if (!item || !drawn || !view || (step !== 'left' && step !== 'right')) return
    const direction = step === 'right' ? 1 : -1
    const day = dayBeyond(drawn, item.lane, item.from, direction)
    if (day !== null) return reveal(item.lane, day, (each) => each.lane === item.lane && each.from === day)
    // There may be more than is known here.
    const shift = (view.to - view.from) * SHIFT * direction
    if (drawn.covered) show({ from: view.from + shift, to: view.to + shift })
  }
  function onChain(answers: boolean) {
    const { focus: from, data: drawn } = stage.current
    const slug = from && 'row' in from ? drawn?.rows[from.row]?.slug : undefined
    if (!drawn || !from || !('row' in from) || !slug) return
    const rows = neighboursOf(from.row, drawn, answers)
    if (rows.length === 0) return say(answers ? words.answersNothing : words.answeredByNothing)
    // Whoever comes back goes on to the next of several.
    const key = `${slug} ${answers}`
    const turn = turns.current.get(key) ?? 0
    turns.current.set(key, turn + 1)
    trail.current.push(slug)
    revealRow(rows[turn % rows.length] ?? 0)
  }
  function onBack() {
    const slug = trail.current.pop()
    const place = stage.current.data?.rows.findIndex((row) => row.slug === slug) ?? -1
    if (slug && place >= 0) revealRow(place)
  }
  return { onStep, onChain, onBack }
}
