import type { Reach } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { daysOf, drawStrip } from '@/lib/measures/chart/paint/strip'
import type { Measure } from '@/lib/measures/types'
import { Strips } from '../strip'

type Props = { measure: Measure; today: Day; reach: Reach | null; speech: Speech }

/** When it held, as the chart draws it, veiled where nobody has looked: the words above say the same. */
export function RecordStrip({ measure, today, reach, speech }: Props) {
  const days = daysOf([measure], today)
  const known = { today, through: reach?.through ?? null }
  const draw = (width: number) =>
    drawStrip(measure, days, { width, height: 44, axis: true }, speech.words.record.strip, known, speech)
  return (
    <div className="mt-3">
      <Strips draw={draw} />
    </div>
  )
}
