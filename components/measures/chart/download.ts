/** The chart as a file. */

import { createCanvasPen } from '@/components/drawing/canvas-pen'
import { readTheme } from '@/components/drawing/theme'
import { saveFile } from '@/components/save-file'
import { createSvgPen } from '@/lib/drawing/svg-pen'
import type { Shown } from '@/lib/measures/chart/hands/shown'
import type { Picture } from '@/lib/measures/chart/paint/paint'
import { paintSheet, type SheetTexts, sheetSize } from '@/lib/measures/chart/paint/paint-sheet'

/** Fit for print at a page's width. */
const PNG_SCALE = 2
/** No browser makes a higher picture for certain. */
const MOST_PIXELS = 16_000

const contextOf = (canvas: HTMLCanvasElement) => {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  return context
}

/** All of its height, on light paper whatever the screen shows. `name` is without its ending. */
export function downloadChart(
  shown: Shown,
  words: Picture['words'],
  texts: SheetTexts,
  format: 'png' | 'svg',
  name: string,
) {
  const still = { ...shown, ring: false, sight: { top: 0, height: shown.layout.height }, words }
  const theme = readTheme(document.body, 'light')
  const canvas = document.createElement('canvas')
  const { measure } = createCanvasPen(contextOf(canvas), theme)
  const { width, height } = sheetSize(still, texts.sentence, measure)
  if (format === 'svg') {
    const pen = createSvgPen(theme, measure)
    paintSheet(pen, still, texts)
    return saveFile(new Blob([pen.toFile(width, height, texts.sentence)], { type: 'image/svg+xml' }), `${name}.svg`)
  }
  const scale = Math.min(PNG_SCALE, MOST_PIXELS / height)
  Object.assign(canvas, { width: Math.floor(width * scale), height: Math.floor(height * scale) })
  const context = contextOf(canvas)
  context.scale(scale, scale)
  paintSheet(createCanvasPen(context, theme), still, texts)
  canvas.toBlob((blob) => blob && saveFile(blob, `${name}.png`), 'image/png')
}
