import { drawSample, type SampleKey } from '@/lib/measures/chart/paint/paint-legend'
import { Strip } from '../strip'

type Props = { signs: readonly SampleKey[]; labels: Readonly<Record<SampleKey, string>>; title: string }

/** Each sign that a picture has, with its meaning. */
export function ChartLegend({ signs, labels, title }: Props) {
  return (
    <ul aria-label={title} className="flex flex-wrap gap-x-4 gap-y-0.5 pt-1.5 text-xs">
      {signs.map((key) => (
        <li key={key} className="flex items-center gap-1.5">
          <span aria-hidden="true" className="w-11 shrink-0">
            <Strip svg={drawSample(key)} />
          </span>
          <span>{labels[key]}</span>
        </li>
      ))}
    </ul>
  )
}
