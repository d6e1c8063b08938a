import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { daysOf, drawStrip } from '@/lib/measures/chart/paint/strip'
import type { Measure } from '@/lib/measures/types'
import { Strip } from '../strip'

type Props = { measure: Measure; today: Day; speech: Speech }

/** A telephone has the same days in a drawing of its own: shrunk, nobody could read the other. */
const WIDE = { width: 960, height: 44, axis: true }
const NARROW = { width: 343, height: 44, axis: true }

/** When it held, as the chart draws it: the words above say the same. */
export function RecordStrip({ measure, today, speech }: Props) {
  const days = daysOf([measure], today)
  const draw = (size: typeof WIDE) => drawStrip(measure, days, size, speech.words.record.strip, today, speech)
  return (
    <div className="mt-3">
      <Strip svg={draw(WIDE)} className="max-md:hidden print:block" />
      <Strip svg={draw(NARROW)} className="md:hidden print:hidden" />
    </div>
  )
}
