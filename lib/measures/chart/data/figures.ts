/** Series of figures that belong to a lane: what a measure of it is about, as far as somebody has counted that. */
import { toEpochDay } from '@/lib/epoch-day'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { comparableFigures } from '@/lib/indicators/chart'
import type { Indicator } from '@/lib/indicators/types'
import { formatValue } from '@/lib/indicators/value'
import type { Category } from '@/lib/measures/codes'
import { pickText } from '@/lib/texts'
import type { ChartData, ChartFigures } from './data'

const SERIES: Partial<Record<Category, readonly string[]>> = {
  travel_advisory: ['cn-visitors-to-jp'],
  rare_earths: ['cn-rare-earth-magnet-exports-to-jp'],
}
const seriesOf = (key: string) => SERIES[key as Category] ?? []

/** Whether any of these lanes, which are by category, has figures of its own. */
export const hasFigures = (lanes: ChartData['lanes']): boolean => lanes.some(({ key }) => seriesOf(key).length > 0)

/** Under the first lane of their category: once, whichever bank that is of. */
export const figuresOf = (
  lanes: ChartData['lanes'],
  indicators: readonly Indicator[],
  speech: Speech,
): ChartFigures[] =>
  indicators.flatMap(({ key, label, unit, observations }) => {
    const lane = lanes.findIndex((each) => seriesOf(each.key).includes(key))
    const points = comparableFigures(observations).flatMap(({ first, last, figures }) =>
      figures.map((figure) => ({
        ...{ from: toEpochDay(first), to: toEpochDay(last) + 1, value: figure.value },
        text: formatValue(figure, unit, speech),
      })),
    )
    if (lane < 0 || points.length === 0) return []
    const { text: series, lang } = pickText(label, speech.language)
    // A unit that numbers are written with needs not be said.
    const { chart, indicators: written } = speech.words
    const text = written.units[unit] ? series : say(chart.series, { series, unit })
    return [{ lane, lang, text, points }]
  })
