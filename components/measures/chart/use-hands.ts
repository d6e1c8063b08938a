import { useEffect, useState, useSyncExternalStore } from 'react'
import { createCanvasPen } from '@/components/drawing/canvas-pen'
import { COLORS, type Theme } from '@/lib/drawing/pen'
import { ChartHands } from '@/lib/measures/chart/hands/chart-hands'
import { NAME_STYLE } from '@/lib/measures/chart/paint/paint'

const NO_THEME = Object.fromEntries(COLORS.map((color) => [color, ''])) as Theme

/** Names are as wide as a canvas writes them. */
function createHands(): ChartHands {
  const context = document.createElement('canvas').getContext('2d')
  const pen = context && createCanvasPen(context, NO_THEME)
  return new ChartHands(({ title }) => pen?.measure(title, NAME_STYLE) ?? 0)
}
const atFirst = () => null

/** The hands of one chart of this width, and what React shows: as it was when the reader last came to rest. */
export function useHands(width: number) {
  const [hands] = useState(createHands)
  const rest = useSyncExternalStore(hands.subscribe, hands.getRest, atFirst)
  useEffect(() => hands.resize(width), [hands, width])
  return { hands, rest }
}
