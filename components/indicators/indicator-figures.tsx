import Link from 'next/link'
import { SourceLink } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { formatPeriod } from '@/lib/indicators/period'
import type { Indicator, Observation } from '@/lib/indicators/types'
import { formatValue } from '@/lib/indicators/value'

type Props = { indicator: Indicator; speech: Speech }

function FigureRow({
  figure,
  unit,
  differs,
  speech,
}: {
  figure: Observation
  unit: string
  differs: boolean
  speech: Speech
}) {
  const { indicators } = speech.words
  const { period, note, source } = figure
  return (
    <tr className="border-t border-rule align-baseline">
      <th scope="row" className="py-1 pr-4 text-left font-normal whitespace-nowrap text-muted">
        {formatPeriod(period, speech)}
      </th>
      <td className="py-1 pr-4 font-bold whitespace-nowrap">{formatValue(figure, unit, speech)}</td>
      <td className="w-full py-1 text-xs">
        <SourceLink url={source.url} publisher={source.publisher} />{' '}
        <Link
          href={pathTo('source', source.id)}
          prefetch={false}
          className="text-muted"
          aria-label={say(indicators.detailsOf, { publisher: source.publisher })}
        >
          {indicators.details}
        </Link>
        {differs && <span className="text-threatened">{` · ${indicators.sourcesDiffer}`}</span>}
        {note && <span className="block text-muted">{note}</span>}
      </td>
    </tr>
  )
}

/**
 * Every figure as its source gives it. Where several name one period, each stands in its own row. Periods and values never
 * break: where a language has no room for them on a telephone, the table scrolls, and not the page.
 */
export function IndicatorFigures({ indicator: { observations, unit, key }, speech }: Props) {
  const { indicators } = speech.words
  // Two values of one source are the ends of a range, as its note says.
  const differs = ({ period, value, source }: Observation) =>
    observations.some((other) => other.period === period && other.value !== value && other.source.id !== source.id)
  return (
    <div className="overflow-x-auto">
      <table className="w-full" aria-labelledby={key}>
        <thead className="sr-only">
          <tr>
            <th scope="col">{indicators.period}</th>
            <th scope="col">{indicators.value}</th>
            <th scope="col">{indicators.source}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map((figure) => (
            <FigureRow
              key={`${figure.period} ${figure.value} ${figure.source.id}`}
              figure={figure}
              unit={unit}
              differs={differs(figure)}
              speech={speech}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
