import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { overdueOf } from '@/lib/measures/status/overdue'
import { tellOverdue } from '@/lib/measures/status/tell-overdue'
import type { Measure } from '@/lib/measures/types'
import { type ConfirmAction, ConfirmForm } from '../overdue/confirm-form'

/** `action` is for who may say what happened. */
type Props = { measure: Measure; today: Day; action: ConfirmAction | null; speech: Speech }

/** A warning for readers: a day of this record has passed, and what came of it is not here. */
export function RecordOverdue({ measure, today, action, speech }: Props) {
  const overdue = measure.archivedAt ? [] : overdueOf(measure, today)
  return overdue.map((due) => (
    <div key={`${due.position} ${due.on}`} className="mt-3 max-w-[60rem] border-l-4 border-threatened pl-3">
      <p role="note">{tellOverdue(due, measure.events, speech)}</p>
      {action && <ConfirmForm measure={measure} due={due} from="record" action={action} speech={speech} />}
    </div>
  ))
}
