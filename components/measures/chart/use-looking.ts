import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import type { ChartData } from '@/lib/measures/chart/data/data'
import { neighboursOf } from '@/lib/measures/chart/layout/arcs'
import { dayBeyond, type Item, isSame, nearestItem, type Step, walk } from '@/lib/measures/chart/layout/walk'
import type { Focus } from '@/lib/measures/chart/paint/paint'
import type { Stage } from './use-stage'

/** What a card tells of: a record or a box, on the day that is pointed at. */
export type Look = { focus: Focus; day: EpochDay }
type Words = { answersNothing: string; answeredByNothing: string }
type Options = {
  stage: RefObject<Stage>
  /** With other data rows and lanes have other places. */
  data: ChartData | null
  words: Words
  /** Draws at once, and lets React know. */
  settle: () => void
  show: (days: ChartDays) => void
}

/** How far a step beyond what is known leads: a part of what is in view. */
const SHIFT = 0.8

/** What is looked at, and the ways from one item to another. */
export function useLooking({ stage, data, words, settle, show }: Options) {
  const [focus, setFocus] = useState<Focus | null>(null)
  const [look, setLook] = useState<Look | null>(null)
  const [notice, setNotice] = useState({ text: '', count: 0 })
  /** Which of several neighbours comes next, by where one comes from; and the records that one came from: slugs. */
  const turns = useRef(new Map<string, number>())
  const trail = useRef<string[]>([])

  const focused = useCallback(
    () => stage.current.items.find((item) => isSame(item.focus, stage.current.focus)),
    [stage],
  )
  const lookAt = useCallback(
    (item: Item | null, ring: boolean, day?: EpochDay) => {
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

  /** Brings a day into view, and an item of it into focus; where that is in a box, the box. */
  const reveal = useCallback(
    (lane: number, day: EpochDay, isIt: (item: Item) => boolean) => {
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

  function onStep(step: Step) {
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
  return { focus, look, notice, setLook, lookAt, focused, onStep, onChain, onBack }
}
