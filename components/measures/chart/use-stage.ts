import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { createCanvasPen } from '@/components/drawing/canvas-pen'
import { readTheme, watchTheme } from '@/components/drawing/theme'
import type { Theme } from '@/lib/drawing/pen'
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartData } from '@/lib/measures/chart/data/data'
import { layoutArcs, neighboursOf } from '@/lib/measures/chart/layout/arcs'
import { holdLayout, type Layout, layoutChart } from '@/lib/measures/chart/layout/layout'
import type { Held } from '@/lib/measures/chart/layout/tracks'
import type { ChartView } from '@/lib/measures/chart/layout/view'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import { type ChartItem, itemsOf } from '@/lib/measures/chart/layout/walk'
import { type Focus, type Picture, paintChart } from '@/lib/measures/chart/paint/paint'

/** What stands on the canvas: of this moment, while React's state is of the last rest. */
export type ChartStage = {
  data: ChartData | null
  view: ChartView | null
  layout: Layout | null
  items: ChartItem[]
  /** What is looked at: by keyboard or tap, and under the pointer. */
  focus: Focus | null
  hover: Focus | null
  /** Whether the focus is to be ringed. */
  ring: boolean
  /** Tracks stay while a reader moves. */
  held: Held | undefined
  /** Where a focus stood that other data no longer has. */
  lost: { lane: number; day: EpochDay } | null
}

/** As high as the plot may become. */
const MOST_HEIGHT = 800
const SHARPEST = 2

const pinnedBy = (data: ChartData, focus: Focus | null): ReadonlySet<number> =>
  focus && 'row' in focus
    ? new Set([focus.row, ...neighboursOf(focus.row, data, true), ...neighboursOf(focus.row, data, false)])
    : new Set()

function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = Math.min(devicePixelRatio || 1, SHARPEST)
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across
    canvas.height = down
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  const context = canvas.getContext('2d')
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}

const laneOf = ({ lanes }: ChartData, place: number, { lanes: others }: ChartData) => {
  const lane = lanes[place]
  return lane ? others.findIndex(({ bank, key }) => bank === lane.bank && key === lane.key) : -1
}

/** A record is known by its name; of a box that is no longer there, its lane and its day. */
function findAgain(focus: Focus, before: ChartData, data: ChartData): Pick<ChartStage, 'focus' | 'lost'> {
  if ('lane' in focus) {
    const lane = laneOf(before, focus.lane, data)
    return lane < 0 ? { focus: null, lost: null } : { focus: null, lost: { lane, day: focus.from } }
  }
  const row = before.rows[focus.row]
  const place = data.rows.findIndex(({ slug }) => slug === row?.slug)
  if (place >= 0) return { focus: { row: place }, lost: null }
  const lane = row ? laneOf(before, row.lane, data) : -1
  return { focus: null, lost: row && lane >= 0 ? { lane, day: row.first } : null }
}

/** The picture of a stage, but for its ring: what a download shows as well. */
export function pictureOf(
  { data, layout, view, focus, hover, ring }: ChartStage,
  words: Picture['words'],
): Picture | null {
  if (!data || !layout || !view) return null
  const chosen = hover ?? focus
  const arcs = chosen && 'row' in chosen ? layoutArcs(chosen.row, data, layout, view) : []
  return { data, layout, view, focus: chosen, arcs, ring: ring && chosen === focus, words }
}

/** Draws whenever it is told to, once a frame at most. */
export function useStage(canvas: RefObject<HTMLCanvasElement | null>, words: Picture['words']) {
  const stage = useRef<ChartStage>({
    data: null,
    view: null,
    layout: null,
    items: [],
    focus: null,
    hover: null,
    ring: false,
    held: undefined,
    lost: null,
  })
  const theme = useRef<Theme>(undefined)
  const frame = useRef(0)

  const draw = useCallback(() => {
    frame.current = 0
    const element = canvas.current
    const { data, view, held, focus } = stage.current
    if (!element || !data || !view || view.width <= 0) return
    const plain = layoutChart(data, view, new Set(), held)
    // Only who would stand in a box is given a bar before others: everything else stays where it is.
    const pinned = pinnedBy(data, focus)
    const boxed = plain.boxes.some(({ rows }) => rows.some((row) => pinned.has(row)))
    const layout = boxed ? layoutChart(data, view, pinned, held) : plain
    Object.assign(stage.current, { layout, items: itemsOf(layout, data, view) })
    if (held) stage.current.held = holdLayout(layout)
    const context = fitCanvas(element, view.width + GUTTER, layout.height)
    const picture = pictureOf(stage.current, words)
    if (!context || !picture) return
    theme.current ??= readTheme(element.parentElement ?? element)
    paintChart(createCanvasPen(context, theme.current), picture)
  }, [canvas, words])

  /** Other data has other places for rows and lanes; of another list nothing is looked at. */
  const setData = useCallback((data: ChartData, isNew: boolean) => {
    const { data: before, focus } = stage.current
    if (before === data) return
    const kept = before && focus && !isNew ? findAgain(focus, before, data) : { focus: null, lost: null }
    Object.assign(stage.current, { data, ...kept, hover: null, held: undefined })
  }, [])
  const redraw = useCallback(() => {
    if (!frame.current) frame.current = requestAnimationFrame(draw)
  }, [draw])
  /** At once: what is asked of the layout next is of this moment. */
  const redrawNow = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = 0
    draw()
  }, [draw])
  const move = useCallback(
    (days: Pick<ChartView, 'from' | 'to'>, width: number, moving: boolean) => {
      const { layout } = stage.current
      const held = moving ? (stage.current.held ?? (layout ? holdLayout(layout) : undefined)) : undefined
      Object.assign(stage.current, { view: { ...days, width, height: MOST_HEIGHT }, held })
      redraw()
    },
    [redraw],
  )

  useEffect(() => {
    const stop = watchTheme(() => {
      theme.current = undefined
      redraw()
    })
    return () => {
      stop()
      cancelAnimationFrame(frame.current)
      frame.current = 0
    }
  }, [redraw])

  return { stage, redraw, redrawNow, move, setData }
}
