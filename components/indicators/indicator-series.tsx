import { Localized } from '@/components/localized'
import { formatList, pickText, type Speech } from '@/lib/i18n/format'
import { layoutChart, leftOut } from '@/lib/indicators/chart'
import { formatPeriod } from '@/lib/indicators/period'
import type { Indicator } from '@/lib/indicators/types'
import { IndicatorChart } from './indicator-chart'
import { IndicatorFigures } from './indicator-figures'

/** One series: what is counted, in which unit, a drawing where there is something to compare, and each figure. */
export function IndicatorSeries({ indicator, speech }: { indicator: Indicator; speech: Speech }) {
  const { indicators } = speech.words
  const { key, label, unit, observations } = indicator
  const chart = layoutChart(observations)
  const missing = chart ? leftOut(observations, chart).map((period) => formatPeriod(period, speech.words)) : []
  return (
    <section aria-labelledby={key} className="mb-8 break-inside-avoid">
      <h3 id={key} className="scroll-mt-4 font-serif text-base target:border-l-4 target:border-link target:pl-3">
        <Localized texts={label} speech={speech} />
      </h3>
      <p className="mb-1 text-xs text-muted">{indicators.unitNames[unit] ?? unit}</p>
      {chart && (
        <IndicatorChart chart={chart} label={pickText(label, speech.language).text} unit={unit} speech={speech} />
      )}
      {missing.length > 0 && (
        <p className="mb-1 text-xs text-muted">{indicators.chartLeavesOut(formatList(missing, speech))}</p>
      )}
      <IndicatorFigures indicator={indicator} speech={speech} />
    </section>
  )
}
