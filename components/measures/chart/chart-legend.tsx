'use client'

import { useEffect, useRef } from 'react'
import { createCanvasPen } from '@/components/drawing/canvas-pen'
import { readTheme, watchTheme } from '@/components/drawing/theme'
import { paintSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, type SampleKey } from '@/lib/measures/chart/paint/paint-legend'

type Props = { signs: readonly SampleKey[]; labels: Readonly<Record<SampleKey, string>>; title: string }

function Sample({ of }: { of: SampleKey }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const draw = () => {
      const element = canvas.current
      const context = element?.getContext('2d')
      if (!element || !context) return
      const ratio = Math.min(devicePixelRatio || 1, 2)
      Object.assign(element, { width: SAMPLE_WIDTH * ratio, height: SAMPLE_HEIGHT * ratio })
      context.scale(ratio, ratio)
      paintSample(createCanvasPen(context, readTheme(element.parentElement ?? element)), of)
    }
    draw()
    return watchTheme(draw)
  }, [of])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} style={{ width: SAMPLE_WIDTH, height: SAMPLE_HEIGHT }} />
    </span>
  )
}

/** Each sign that the chart has, with its meaning. */
export function ChartLegend({ signs, labels, title }: Props) {
  return (
    <ul aria-label={title} className="flex flex-wrap gap-x-4 gap-y-0.5 pt-1.5 text-xs">
      {signs.map((key) => (
        <li key={key} className="flex items-center gap-1.5">
          <Sample of={key} />
          <span>{labels[key]}</span>
        </li>
      ))}
    </ul>
  )
}
