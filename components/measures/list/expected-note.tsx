import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import type { StatusSpan } from '@/lib/measures/types'

type Props = { span: StatusSpan; today: Day; coverageDay: Day | null; speech: Speech }

/** A change that a written term alone brings: nobody has said yet that it came. */
export function ExpectedNote({ span, today, coverageDay, speech }: Props) {
  const { list, dates } = speech.words
  const said = span.from <= today ? list.expectedSince : list.expectedFrom
  const say = said[span.status === 'ended' ? 'ended' : 'in_force']
  const dataTo = coverageDay ? dates.dataTo(formatDate(coverageDay, speech)) : dates.expected
  return (
    <p>
      <span aria-hidden="true" className="mr-2 inline-block w-8 border-t-[3px] border-dashed align-middle opacity-60" />
      {say(formatDate(span.from, speech), dataTo)}
      <span aria-hidden="true"> ?</span>
    </p>
  )
}
