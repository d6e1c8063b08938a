import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import type { Measure, StatusSpan } from '@/lib/measures/types'
import { EntryLine } from './entry-line'

type Props = { span: StatusSpan; measure: Measure; today: Day; coverageDay: Day | null; speech: Speech }

/** A change that a written term alone brings: nobody has said yet that it came. */
export function ExpectedNote({ span, measure, today, coverageDay, speech }: Props) {
  const { list, dates } = speech.words
  const said = span.from <= today ? list.expectedSince : list.expectedFrom
  const say = said[span.status === 'ended' ? 'ended' : 'in_force']
  const dataTo = coverageDay ? dates.dataTo(formatDate(coverageDay, speech)) : dates.expected
  return (
    <>
      <p>
        <span
          aria-hidden="true"
          className="mr-1 inline-block w-6 border-t-[3px] border-dashed align-middle opacity-60"
        />
        <span aria-hidden="true">? </span>
        <em>{say(formatDate(span.from, speech), dataTo)}</em>
      </p>
      <EntryLine measure={measure} speech={speech} />
    </>
  )
}
