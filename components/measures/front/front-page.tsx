import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { SubjectRow } from '@/lib/measures/front/front'
import type { FilterProblem } from '@/lib/measures/list/parse-filter'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import type { RiverView } from '@/lib/measures/river/view'
import { FilterNotes } from '../list/active-filters'
import { River } from '../river/river'
import { AskForms } from './ask-forms'
import { FrontSteps } from './front-steps'
import { SubjectTable } from './subject-table'

type Props = {
  problems: readonly FilterProblem[]
  river: RiverView
  subjects: readonly SubjectRow[]
  latest: readonly TimelineLine[]
  ahead: readonly TimelineLine[]
  /** How many written days have passed without anybody confirming what happened. */
  overdue: number
  /** The day that is looked at. */
  day: Day
  isPast: boolean
  speech: Speech
}

/** What is so now, what happened last, what comes, and the way to everything else. */
export function FrontPage({ problems, river, subjects, latest, ahead, overdue, day, isPast, speech }: Props) {
  const { front } = speech.words
  return (
    <>
      <FilterNotes problems={problems} words={speech.words} />
      <h1 className="max-w-[76ch] font-serif text-lg font-bold text-balance sm:text-xl">{river.heading}</h1>
      <p className="mt-1 text-muted">
        <span>{front.description}</span>{' '}
        <Link href={pathTo('river')} prefetch={false} className="text-xs">
          {front.river}
        </Link>
      </p>
      <River {...river} speech={speech} />
      <div className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-3">
        <FrontSteps
          id="latest"
          heading={isPast ? say(front.latestBy, { day: formatDate(day, speech) }) : front.latest}
          lines={latest}
          none={front.latestNone}
        >
          <Link href={pathTo('list')} prefetch={false}>
            {front.allSteps}
          </Link>
        </FrontSteps>
        <FrontSteps id="next" heading={front.next} lines={ahead} none={front.nextNone}>
          <Link href={pathTo('upcoming')} prefetch={false}>
            {front.allNext}
          </Link>
          {overdue > 0 && (
            <Link href={`${pathTo('upcoming')}#overdue`} prefetch={false} className="border-l-4 border-threatened pl-2">
              {say(front.overdue, { n: overdue }, speech)}
            </Link>
          )}
        </FrontSteps>
        <SubjectTable rows={subjects} day={day} speech={speech} />
      </div>
      <AskForms speech={speech} />
    </>
  )
}
