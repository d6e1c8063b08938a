import type { ChartData } from '@/lib/measures/chart/data/data'
import { type ChartSpeech, describeItem } from '@/lib/measures/chart/layout/describe-chart'
import type { Layout } from '@/lib/measures/chart/layout/layout'
import { type ChartItem, type Focus, isSame } from '@/lib/measures/chart/layout/walk'

/** More of them are no list that anybody listens to: those of the lane that is looked at stand for all. */
const MOST_OPTIONS = 150

export const optionId = (focus: Focus) =>
  'row' in focus
    ? `chart-row-${focus.row}`
    : 'fold' in focus
      ? `chart-fold-${focus.fold}`
      : `chart-box-${focus.lane}-${focus.from}`

type Props = {
  items: readonly ChartItem[]
  focus: Focus | null
  data: ChartData
  layout: Layout
  speech: ChartSpeech
  /** What tells more of the chosen one. */
  describedBy: string | undefined
  onChoose: (item: ChartItem) => void
}

/** The items of the picture, for who does not see it. The canvas shows them; these are heard. */
export function ChartOptions({ items, focus, data, layout, speech, describedBy, onChoose }: Props) {
  const chosen = items.find((item) => isSame(item.focus, focus))
  const lane = (chosen ?? items[0])?.lane
  const shown = items.length > MOST_OPTIONS ? items.filter((item) => item.lane === lane).slice(0, MOST_OPTIONS) : items
  const heard = chosen && !shown.includes(chosen) ? [...shown, chosen] : shown
  return heard.map((item) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box that holds it hears the keys
    <div
      key={optionId(item.focus)}
      id={optionId(item.focus)}
      role="option"
      tabIndex={-1}
      aria-selected={item === chosen}
      aria-describedby={item === chosen ? describedBy : undefined}
      className="sr-only"
      onClick={() => onChoose(item)}
    >
      <ItemText item={item} data={data} text={describeItem(item, data, layout, speech)} />
    </div>
  ))
}

/** The title is in its own language, what is said of it in the reader's. */
function ItemText({ item, data, text }: { item: ChartItem; data: ChartData; text: string }) {
  const row = 'row' in item.focus ? data.rows[item.focus.row] : undefined
  if (!row || !text.startsWith(row.title)) return <span>{text}</span>
  return (
    <>
      <span lang={row.lang}>{row.title}</span>
      <span>{text.slice(row.title.length)}</span>
    </>
  )
}
