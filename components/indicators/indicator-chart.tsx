import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Chart, ChartColumn, ChartSlot } from '@/lib/indicators/chart'
import { formatPeriod } from '@/lib/indicators/period'
import { formatValue } from '@/lib/indicators/value'

type Props = { chart: Chart; label: string; unit: string; speech: Speech }

/** Above a column there is room for the number alone: what it counts stands beside the chart. */
function Column({ column, width, speech }: { column: ChartColumn; width: number; speech: Speech }) {
  const { indicators } = speech.words
  const { x, y, height, value, qualifier } = column
  const number = say(indicators.chartNumber, { value: formatCount(value, speech).replace('-', '−'), qualifier })
  return (
    <>
      {/* What is not exact is not solid. */}
      <rect
        x={x + 0.5}
        y={y}
        width={width - 1}
        height={height}
        className="fill-ink stroke-ink"
        fillOpacity={qualifier ? 0.25 : 0.75}
      />
      <text x={x + width / 2} y={value < 0 ? y + height + 14 : y - 5} textAnchor="middle" className="fill-ink text-xs">
        {number}
      </text>
    </>
  )
}

const Break = ({ slot, baseline }: { slot: ChartSlot; baseline: number }) => {
  const x = (slot.columns[0]?.x ?? slot.x) - 30
  return <path d={`M${x - 6} ${baseline + 5}l4 -10m4 10l4 -10`} className="stroke-muted" fill="none" />
}

function describeChart({ chart, label, unit, speech }: Props): string {
  const { indicators } = speech.words
  const points = chart.slots.map(({ period, columns }) => {
    const values = columns.map((column) => formatValue(column, unit, speech))
    return say(indicators.chartPoint, { period: formatPeriod(period, speech), values })
  })
  return say(indicators.chart, { label, points })
}

/** Columns of one series. Where they do not follow on one another, the baseline is broken. */
export function IndicatorChart(props: Props) {
  const { chart, speech } = props
  const { width, height, baseline, columnWidth, slots } = chart
  return (
    <svg
      role="img"
      aria-label={describeChart(props)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="max-w-full"
    >
      {slots.map((slot) => (
        <g key={slot.period}>
          {slot.columns.map((column) => (
            <Column key={column.x} column={column} width={columnWidth} speech={speech} />
          ))}
          <text x={slot.x} y={height - 6} textAnchor="middle" className="fill-muted text-xs">
            {formatPeriod(slot.period, speech)}
          </text>
          {slot.breakBefore && <Break slot={slot} baseline={baseline} />}
        </g>
      ))}
      <line x1="0" x2={width} y1={baseline} y2={baseline} className="stroke-ink" />
    </svg>
  )
}
