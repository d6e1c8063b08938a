/** Which days of the chart are in view, and how they are laid out: moved by hand or at once, without a browser. */
import type { ChartDays } from '../data/address'
import type { ChartData } from '../data/data'
import { clampDays, fittedRange, wholeRange, zoomAround } from '../data/ranges'
import type { NameWidth } from '../layout/labels'
import { holdLayout, type Layout, layoutChart } from '../layout/layout'
import type { Held } from '../layout/tracks'
import type { ChartView } from '../layout/view'
import { type ChartItem, itemsOf } from '../layout/walk'

type Laid = { layout: Layout; items: ChartItem[] }
const NONE: ReadonlySet<number> = new Set()

/** Whoever draws subscribes, and is told of every change. */
export class ChartWindow {
  #nameWidth: NameWidth
  #data: ChartData | null = null
  #days: ChartDays | null = null
  #width = 0
  /** Tracks stay while a reader moves. */
  #held: Held | undefined
  #laid: Laid | null = null
  /** Lanes whose passing rows have bars, by their names: other data has other places for them. */
  #open = new Set<string>()
  #figures = false
  #listeners = new Set<() => void>()

  constructor(nameWidth: NameWidth) {
    this.#nameWidth = nameWidth
  }

  /** Answers with a way to stop it. Bound, so that it can be handed on. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  get data(): ChartData | null {
    return this.#data
  }
  get view(): ChartView | null {
    return this.#days && this.#width > 0 ? { ...this.#days, width: this.#width } : null
  }
  /** All days that can be looked at. */
  get whole(): ChartDays | null {
    return this.#data && wholeRange(this.#data)
  }
  get layout(): Layout | null {
    return this.lay()?.layout ?? null
  }
  get items(): readonly ChartItem[] {
    return this.lay()?.items ?? []
  }

  /** Other data of the same list stays where the reader is; another list begins with `asked`, or with what fits it. */
  load(data: ChartData, asked: ChartDays | null, isNew: boolean) {
    const whole = wholeRange(data)
    const days = isNew ? asked : (this.#days ?? asked)
    this.#data = data
    this.#days = whole && clampDays(days ?? fittedRange(data, whole), whole)
    this.settle()
  }
  resize(width: number) {
    if (width === this.#width) return
    this.#width = width
    this.settle()
  }

  /** By hand: everything stays in its track until `settle`. */
  move(days: ChartDays) {
    const { layout } = this
    this.#held ??= layout ? holdLayout(layout) : undefined
    this.#days = days
    this.redo()
    this.tell()
  }
  settle() {
    this.#held = undefined
    this.redo()
    this.rested()
    this.tell()
  }
  /** At once, as far as there are such days. */
  show(days: ChartDays) {
    const { whole } = this
    if (whole) this.#days = clampDays(days, whole)
    this.settle()
  }
  /** A part of what is in view, to the right where positive. */
  shift(part: number) {
    const { view } = this
    if (!view) return
    const days = (view.to - view.from) * part
    this.show({ from: view.from + days, to: view.to + days })
  }
  /** Around a day where that is in view; above 1 goes nearer. */
  zoom(factor: number, around?: number) {
    const { view } = this
    if (!view) return
    const isSeen = around !== undefined && around > view.from && around < view.to
    this.show(zoomAround(view, isSeen ? around : (view.from + view.to) / 2, factor))
  }
  /** The days to show at first, or all that there are. */
  fit(all = false) {
    const [data, whole] = [this.#data, this.whole]
    if (data && whole) this.show(all ? whole : fittedRange(data, whole))
  }
  /** Bars for what only passes through a lane, or none. */
  toggle(lane: number) {
    const key = this.#keyOf(lane)
    if (!this.#open.delete(key)) this.#open.add(key)
    this.settle()
  }

  /** Figures under the lanes that they belong to, or none. */
  showFigures(shown: boolean) {
    this.#figures = shown
    this.settle()
  }

  /** Rows that have bars even where they only pass through. */
  protected pinnedRows(): ReadonlySet<number> {
    return NONE
  }
  /** What whoever knows more keeps of a moment of rest. */
  protected rested() {}
  /** Worked out when somebody asks: several changes of one frame make one layout. */
  protected lay(): Laid | null {
    const [data, view] = [this.#data, this.view]
    if (!data || !view) return null
    if (this.#laid) return this.#laid
    const open = new Set([...data.lanes.keys()].filter((lane) => this.#open.has(this.#keyOf(lane))))
    const own = { figures: this.#figures, held: this.#held, nameWidth: this.#nameWidth }
    const layout = layoutChart(data, view, { open, pinned: this.pinnedRows(), ...own })
    if (this.#held) this.#held = holdLayout(layout)
    this.#laid = { layout, items: itemsOf(layout, data, view) }
    return this.#laid
  }
  protected redo() {
    this.#laid = null
  }
  protected tell() {
    for (const listener of this.#listeners) listener()
  }
  #keyOf(lane: number): string {
    const { bank, key } = this.#data?.lanes[lane] ?? {}
    return `${bank} ${key}`
  }
}
