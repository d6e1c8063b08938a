import { say } from '@/lib/i18n/message'
import { LANES, type Lanes } from '@/lib/measures/chart/data/lane-choices'
import { RANGES, type Range } from '@/lib/measures/chart/data/ranges'
import type { ChartTexts } from '@/lib/measures/chart/layout/describe-chart'

type Props = {
  lanes: Lanes
  day: string | null
  words: ChartTexts
  onLanes: (lanes: Lanes) => void
  onRange: (range: Range) => void
  /** Above 1 goes nearer. */
  onZoom: (factor: number) => void
  onDownload: (format: 'png' | 'svg') => void
}

const LINK = 'text-link underline underline-offset-2'

/** On another day "today" is that day, and what is counted from it as well. */
function nameRange(range: Range, day: string | null, words: ChartTexts): string {
  if (day !== null && range === 'goToday') return day
  return day !== null && range === 'lastYear' ? say(words.yearTo, { day }) : words[range]
}
const nameLanes = (lanes: Lanes, day: string | null, words: ChartTexts) =>
  day !== null && lanes === 'status' ? say(words.statusOn, { day }) : words.lanesBy[lanes]

/** Ranges to go to, lanes to choose, and the picture to take along. */
export function ChartTools({ lanes, day, words, onLanes, onRange, onZoom, onDownload }: Props) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-1.5 text-xs print:hidden">
      <label className="flex items-baseline gap-1.5">
        <span>{words.lanes}</span>
        <select
          value={lanes}
          onChange={({ target }) => onLanes(target.value as Lanes)}
          className="border border-muted bg-panel px-1 py-px text-ink"
        >
          {LANES.map((each) => (
            <option key={each} value={each}>
              {nameLanes(each, day, words)}
            </option>
          ))}
        </select>
      </label>
      {RANGES.map((range) => (
        <button key={range} type="button" className={LINK} onClick={() => onRange(range)}>
          {nameRange(range, day, words)}
        </button>
      ))}
      <span className="flex gap-1">
        {(
          [
            ['−', words.zoomOut, 0.5],
            ['+', words.zoomIn, 2],
          ] as const
        ).map(([sign, label, factor]) => (
          <button
            key={sign}
            type="button"
            aria-label={label}
            title={label}
            onClick={() => onZoom(factor)}
            className="w-6 border border-muted bg-panel leading-5 hover:border-ink"
          >
            {sign}
          </button>
        ))}
      </span>
      <span className="grow" />
      <span className="flex gap-x-3">
        <span className="text-muted">{words.download}</span>
        <button type="button" className={LINK} onClick={() => onDownload('png')}>
          {words.downloadPng}
        </button>
        <button type="button" className={LINK} onClick={() => onDownload('svg')}>
          {words.downloadSvg}
        </button>
      </span>
    </div>
  )
}
