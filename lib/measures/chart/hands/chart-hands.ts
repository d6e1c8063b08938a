/**
 * What a reader does with the chart, without a browser: looks at this and that, goes from one to another, chooses one. What
 * a page shows (`getRest`) changes only where the reader comes to rest, and never for a frame of a gesture.
 */
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '../data/address'
import type { ChartData } from '../data/data'
import { chainOf, neighboursOf } from '../layout/arcs'
import { type ChartItem, dayBeyond, type Focus, isSame, nearestItem, type WalkStep, walk } from '../layout/walk'
import { ChartWindow } from './chart-window'
import { findAgain } from './find-again'
import { composeShown, type Look, type Rest, type Shown } from './shown'

/** How far a step beyond what is known leads: a part of what is in view. */
const SHIFT = 0.8

export class ChartHands extends ChartWindow {
  #focus: Focus | null = null
  #isPinned = false
  #ring = false
  #hover: Focus | null = null
  #look: Look | null = null
  #day: EpochDay | null = null
  #rest: Rest | null = null
  /** Which of several neighbours comes next, by where one comes from; and the records that one came from: slugs. */
  #turns = new Map<string, number>()
  #trail: string[] = []

  /** Null as long as there is nothing to draw. Bound, so that it can be handed on. */
  getRest = (): Rest | null => this.#rest

  /** What is in focus, where it is in sight. */
  get focused(): ChartItem | undefined {
    return this.items.find((item) => isSame(item.focus, this.#focus))
  }
  isPinned(focus: Focus): boolean {
    return this.#isPinned && isSame(this.#focus, focus)
  }
  /** What is to be drawn now. */
  get shown(): Shown | null {
    const { data, view, layout } = this
    if (!data || !view || !layout) return null
    const [hover, day, ring, pinned] = [this.#hover, this.#day, this.#ring, this.#isPinned]
    return composeShown({ data, view, layout }, { focus: this.#focus, hover, day, ring, pinned })
  }

  /** What was looked at is found anew in other data, or whatever now stands nearest to it; of another list nothing is. */
  override load(data: ChartData, asked: ChartDays | null, isNew: boolean) {
    const before = this.data
    if (before === data) return
    const isLooking = this.#look !== null
    const { focus, lost } =
      before && this.#focus && !isNew ? findAgain(this.#focus, before, data) : { focus: null, lost: null }
    this.#focus = focus
    this.#isPinned &&= focus !== null
    this.#look = null
    this.#hover = null
    this.#day = null
    super.load(data, asked, isNew)
    const item = this.focused ?? (lost && nearestItem(this.items, lost.lane, lost.day))
    if (item) this.#turnTo(item, this.#isPinned, this.#ring, isLooking ? item.from : null)
  }
  override zoom(factor: number, around = this.focused?.from) {
    super.zoom(factor, around)
  }

  /** What lies under the pointer. */
  point(focus: Focus | null) {
    if (focus === this.#hover || isSame(focus, this.#hover)) return
    this.#hover = focus
    this.tell()
  }
  lookAt(item: ChartItem | null, ring = false, day = item?.from ?? null) {
    this.#turnTo(item, false, ring, day)
  }
  /** Its chain stands out, and each of that has a bar, whatever is folded. */
  pin(item: ChartItem | null, ring = false, day = item?.from ?? null) {
    this.#turnTo(item, item !== null, ring, day)
  }
  /** The card goes, and what is looked at stays. */
  dismiss() {
    if (!this.#look) return
    this.#look = null
    this.settle()
  }
  /** Points out a day: what is in force on it stands out. */
  mark(day: EpochDay | null) {
    this.#day = day
    this.tell()
  }

  /** From item to item, and beyond what is in sight. */
  step(step: WalkStep) {
    const { data, view, focused: item } = this
    if (!data || !view) return
    const place = this.#placeOfFocus(data)
    // From what is out of sight a step leads back into sight, in its own lane.
    if (!item && place) return this.lookAt(nearestItem(this.items, place.lane, (view.from + view.to) / 2), true)
    const next = walk(this.items, this.#focus, step)
    if (next) return this.lookAt(next, true)
    if (!item || (step !== 'left' && step !== 'right')) return
    const direction = step === 'right' ? 1 : -1
    const day = dayBeyond(data, item.lane, item.from, direction)
    if (day !== null) {
      this.#bring(day)
      const found = this.items.find((each) => each.lane === item.lane && each.from === day)
      return this.lookAt(found ?? nearestItem(this.items, item.lane, day), true)
    }
    // There may be more than is known here.
    if (data.covered) this.shift(SHIFT * direction)
  }
  /** Along the chain: to what the record answers, or to what answered it. False where there is nothing. */
  follow(answers: boolean): boolean {
    const [data, focus] = [this.data, this.#focus]
    const slug = focus && 'row' in focus ? data?.rows[focus.row]?.slug : undefined
    if (!data || !focus || !('row' in focus) || !slug) return true
    const rows = neighboursOf(focus.row, data, answers)
    if (rows.length === 0) return false
    // Whoever comes back goes on to the next of several.
    const key = `${slug} ${answers}`
    const turn = this.#turns.get(key) ?? 0
    this.#turns.set(key, turn + 1)
    this.#trail.push(slug)
    this.#pinRow(data, rows[turn % rows.length] ?? 0)
    return true
  }
  /** To where the chain was entered. */
  back() {
    const slug = this.#trail.pop()
    const place = this.data?.rows.findIndex((row) => row.slug === slug) ?? -1
    if (slug && place >= 0 && this.data) this.#pinRow(this.data, place)
  }

  protected override pinnedRows(): ReadonlySet<number> {
    const focus = this.#focus
    if (!this.data || !focus || !('row' in focus)) return new Set()
    return this.#isPinned ? chainOf(focus.row, this.data).rows : new Set([focus.row])
  }
  protected override rested() {
    const { data, whole, view } = this
    const laid = this.lay()
    const [focus, pinned, look] = [this.#focus, this.#isPinned, this.#look]
    this.#rest = data && whole && view && laid ? { data, whole, view, ...laid, focus, pinned, look } : null
  }
  /** `day` is the one of the card; null: there is none. */
  #turnTo(item: ChartItem | null, pinned: boolean, ring: boolean, day: EpochDay | null) {
    this.#focus = item?.focus ?? null
    this.#isPinned = pinned
    this.#ring = ring
    this.#hover = null
    this.#look = item && day !== null ? { focus: item.focus, day } : null
    this.settle()
  }
  /** A day into view. */
  #bring(day: EpochDay) {
    const { view } = this
    if (!view || (day >= view.from && day <= view.to)) return
    const length = view.to - view.from
    this.show({ from: day - length / 3, to: day + (length * 2) / 3 })
  }
  /** It has a bar as soon as it is chosen, whatever of its lane is folded. */
  #pinRow(data: ChartData, place: number) {
    const row = data.rows[place]
    if (!row) return
    this.#focus = { row: place }
    this.#isPinned = true
    this.#bring(row.first)
    this.redo()
    this.pin(this.focused ?? nearestItem(this.items, row.lane, row.first), true)
  }
  /** Where the focus stands, in sight or not. */
  #placeOfFocus(data: ChartData): { lane: number } | null {
    const focus = this.#focus
    if (!focus) return null
    if ('row' in focus) return data.rows[focus.row] ?? null
    return { lane: 'fold' in focus ? focus.fold : focus.lane }
  }
}
