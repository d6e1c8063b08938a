import { type RefObject, useEffect } from 'react'
import { createCanvasPen } from '@/components/drawing/canvas-pen'
import { readTheme, watchTheme } from '@/components/drawing/theme'
import type { Theme } from '@/lib/drawing/pen'
import type { ChartData } from '@/lib/measures/chart/data/data'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import { AXIS_HEIGHT, GUTTER } from '@/lib/measures/chart/layout/view'
import { type Picture, paintChart } from '@/lib/measures/chart/paint/paint'

const SHARPEST = 2

/** Answers with its way to be drawn on, at its size. */
function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = Math.min(devicePixelRatio || 1, SHARPEST)
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== across || canvas.height !== down) {
    Object.assign(canvas, { width: across, height: down })
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
  }
  const context = canvas.getContext('2d')
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}

/** How much of the chart below its axis is in sight. */
const sightOf = ({ scrollTop, clientHeight }: Element) => ({
  top: scrollTop,
  height: Math.max(clientHeight - AXIS_HEIGHT, 0),
})

type Refs = { canvas: RefObject<HTMLCanvasElement | null>; scroller: RefObject<HTMLElement | null> }

/** Draws whatever the hands show, once a frame at most: a canvas as large as what is in sight. */
export function useCanvas({ canvas, scroller }: Refs, hands: ChartHands, words: Picture['words']) {
  useEffect(() => {
    let frame = 0
    let theme: Theme | undefined
    let drawn: ChartData | undefined
    function draw() {
      frame = 0
      const [element, box, shown] = [canvas.current, scroller.current, hands.shown]
      if (!element || !box || !shown) return
      const sight = sightOf(box)
      const context = fitCanvas(element, GUTTER + shown.view.width, AXIS_HEIGHT + sight.height)
      if (!context) return
      theme ??= readTheme(element.parentElement ?? element)
      paintChart(createCanvasPen(context, theme), { ...shown, sight, words })
      // For whoever measures (bench/chart): how many records the first picture is of.
      if (drawn !== shown.data) performance.mark('chart-painted', { detail: shown.data.total })
      drawn = shown.data
    }
    const request = () => {
      frame ||= requestAnimationFrame(draw)
    }
    const box = scroller.current
    const observer = new ResizeObserver(request)
    if (box) observer.observe(box)
    box?.addEventListener('scroll', request, { passive: true })
    const stopTheme = watchTheme(() => {
      theme = undefined
      request()
    })
    const stop = hands.subscribe(request)
    request()
    return () => {
      stop()
      stopTheme()
      observer.disconnect()
      box?.removeEventListener('scroll', request)
      cancelAnimationFrame(frame)
    }
  }, [canvas, scroller, hands, words])
}
