import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { SubjectRow } from '@/lib/measures/front/front'
import type { Run } from '@/lib/measures/list/text/runs'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import { drawRuns } from '../list/runs'
import { AskForms } from './ask-forms'
import { FrontSteps } from './front-steps'
import { SubjectTable } from './subject-table'

type Props = {
  headline: readonly Run[]
  subjects: readonly SubjectRow[]
  latest: readonly TimelineLine[]
  ahead: readonly TimelineLine[]
  /** How many written days have passed without anybody confirming what happened. */
  overdue: number
  today: Day
  speech: Speech
}

/** What is so now, what happened last, what comes, and the way to everything else. */
export function FrontPage({ headline, subjects, latest, ahead, overdue, today, speech }: Props) {
  const { front } = speech.words
  return (
    <>
      <h1 className="max-w-[60ch] font-serif text-xl font-bold text-balance [&_a]:text-inherit">
        {drawRuns(headline)}
      </h1>
      <p className="mt-1 max-w-[90ch] text-muted">{front.description}</p>
      <div className="mt-5 grid gap-x-8 gap-y-6 lg:grid-cols-3">
        <FrontSteps id="latest" heading={front.latest} lines={latest} none={front.latestNone}>
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
        <SubjectTable rows={subjects} today={today} speech={speech} />
      </div>
      <AskForms speech={speech} />
    </>
  )
}
