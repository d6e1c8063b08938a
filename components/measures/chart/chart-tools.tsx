import { say } from '@/lib/i18n/message'
import type { ChartDays } from '@/lib/measures/chart/data/address'
import { LANES, type Lanes } from '@/lib/measures/chart/data/lane-choices'
import { type ChartTexts, namePeriod } from '@/lib/measures/chart/layout/describe-chart'

type Props = {
  lanes: Lanes
  day: string | null
  /** The days to show at first, where these are not all. */
  fitted: ChartDays | null
  words: ChartTexts
  onLanes: (lanes: Lanes) => void
  onFit: (all: boolean) => void
  /** Above 1 goes nearer. */
  onZoom: (factor: number) => void
  onDownload: (format: 'png' | 'svg') => void
  /** Null where there are none to show. */
  onFigures: ((shown: boolean) => void) | null
}

const LINK = 'text-link underline underline-offset-2'

/** On another day "today" is that day. */
const nameLanes = (lanes: Lanes, day: string | null, words: ChartTexts) =>
  day !== null && lanes === 'status' ? say(words.statusOn, { day }) : words.lanesBy[lanes]

/** Days to go to, lanes to choose, and the picture to take along. */
export function ChartTools({ lanes, day, fitted, words, onLanes, onFit, onZoom, onDownload, onFigures }: Props) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-1.5 text-xs print:hidden">
      {fitted && (
        <button type="button" className={LINK} onClick={() => onFit(false)}>
          {namePeriod(fitted, words)}
        </button>
      )}
      <button type="button" className={LINK} onClick={() => onFit(true)}>
        {words.whole}
      </button>
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
      {onFigures && (
        <label className="flex items-baseline gap-1.5">
          <input type="checkbox" onChange={({ target }) => onFigures(target.checked)} />
          <span>{words.figures}</span>
        </label>
      )}
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
