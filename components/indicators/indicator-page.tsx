import { Localized } from '@/components/localized'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { layoutSeries, leftOut } from '@/lib/indicators/chart'
import { groupIndicators } from '@/lib/indicators/groups'
import { formatPeriod } from '@/lib/indicators/period'
import type { Indicator } from '@/lib/indicators/types'
import { pickText } from '@/lib/texts'
import { IndicatorChart } from './indicator-chart'
import { IndicatorFigures } from './indicator-figures'

type Props = { indicators: readonly Indicator[]; speech: Speech }

/** All series, by what they are about. */
export function IndicatorPage({ indicators, speech }: Props) {
  const { indicators: words } = speech.words
  const groups = groupIndicators(indicators)
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{words.description}</p>
      {groups.length === 0 && <p className="mt-4">{words.empty}</p>}
      <nav aria-label={words.contents} className="mt-4 flex flex-wrap gap-x-4">
        {groups.map(({ group, indicators: members }) => (
          <a key={group} href={`#${group}`}>
            {`${words.groups[group]} (${formatCount(members.length, speech)})`}
          </a>
        ))}
      </nav>
      {groups.map(({ group, indicators: members }) => (
        <section key={group} aria-labelledby={group} className="mt-8 border-t border-ink pt-2">
          <h2 id={group} className="mb-4 scroll-mt-4 text-lg font-bold">
            {words.groups[group]}
          </h2>
          <div className="gap-x-12 lg:columns-2">
            {members.map((indicator) => (
              <IndicatorSeries key={indicator.key} indicator={indicator} speech={speech} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

/** One series: what is counted, in which unit, a drawing where there is something to compare, and each figure. */
function IndicatorSeries({ indicator, speech }: { indicator: Indicator; speech: Speech }) {
  const { indicators } = speech.words
  const { key, label, unit, observations } = indicator
  const chart = layoutSeries(observations)
  const missing = chart ? leftOut(observations, chart).map((period) => formatPeriod(period, speech)) : []
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
        <p className="mb-1 text-xs text-muted">{say(indicators.chartLeavesOut, { periods: missing })}</p>
      )}
      <IndicatorFigures indicator={indicator} speech={speech} />
    </section>
  )
}
