import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { daysOf, drawStrip } from '@/lib/measures/chart/paint/strip'
import type { Measure } from '@/lib/measures/types'
import { Strips } from '../strip'

type Props = { measure: Measure; today: Day; speech: Speech }

/** When it held, as the chart draws it: the words above say the same. */
export function RecordStrip({ measure, today, speech }: Props) {
  const days = daysOf([measure], today)
  const draw = (width: number) =>
    drawStrip(measure, days, { width, height: 44, axis: true }, speech.words.record.strip, today, speech)
  return (
    <div className="mt-3">
      <Strips draw={draw} />
    </div>
  )
}
