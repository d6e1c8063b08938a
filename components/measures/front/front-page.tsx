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
import { FrontSteps, StepLines } from './front-steps'
import { SubjectTable } from './subject-table'
import { type NamedThread, ThreadsLine } from './threads-line'

type Props = {
  problems: readonly FilterProblem[]
  river: RiverView
  subjects: readonly SubjectRow[]
  latest: readonly TimelineLine[]
  ahead: readonly TimelineLine[]
  /** How many written days have passed without anybody confirming what happened, and the first of them. */
  overdue: number
  passed: readonly TimelineLine[]
  threads: readonly NamedThread[]
  /** The day that is looked at. */
  day: Day
  isPast: boolean
  speech: Speech
}

/** Folded to its number: somebody has to look, and not every reader. */
function Overdue({ overdue, passed, speech }: Pick<Props, 'overdue' | 'passed' | 'speech'>) {
  if (overdue === 0) return null
  const { front } = speech.words
  return (
    <details className="w-full border-l-4 border-threatened pl-2">
      <summary className="text-threatened">{say(front.overdue, { n: overdue }, speech)}</summary>
      <ol>
        <StepLines lines={passed} />
      </ol>
      <Link href={`${pathTo('upcoming')}#overdue`} prefetch={false}>
        {front.allOverdue}
      </Link>
    </details>
  )
}

/** Where it is narrow what comes is one line, above what happened last. */
function Steps({
  latest,
  ahead,
  day,
  isPast,
  speech,
  ...late
}: Omit<Props, 'problems' | 'river' | 'subjects' | 'threads'>) {
  const { front } = speech.words
  return (
    <>
      <FrontSteps
        id="latest"
        heading={isPast ? say(front.latestBy, { day: formatDate(day, speech) }) : front.latest}
        lines={latest}
        none={front.latestNone}
        terse
      >
        <Link href={pathTo('list')} prefetch={false}>
          {front.allSteps}
        </Link>
        <Link href={pathTo('changes')} prefetch={false}>
          {speech.words.changes.title}
        </Link>
      </FrontSteps>
      <FrontSteps
        id="next"
        heading={front.next}
        lines={ahead}
        none={front.nextNone}
        className="max-lg:order-first max-lg:[&>ol>li:not(:first-child)]:hidden"
      >
        <Link href={pathTo('upcoming')} prefetch={false}>
          {front.allNext}
        </Link>
        <Overdue {...late} speech={speech} />
      </FrontSteps>
    </>
  )
}

/** What is so now, what happened last, what comes, and the way to everything else. */
export function FrontPage({ problems, river, subjects, threads, speech, ...steps }: Props) {
  const { front } = speech.words
  return (
    <div className="front">
      <FilterNotes problems={problems} words={speech.words} />
      <h1 className="font-serif text-lg font-bold text-balance max-sm:leading-6 sm:text-xl">{river.heading}</h1>
      {/* On a telephone in fewer words: its first screen ends with the questions. */}
      <p className="text-muted max-sm:text-xs max-sm:leading-4">
        <span className="max-sm:hidden">{front.description}</span>
        <span className="sm:hidden">{front.title}</span>{' '}
        <Link href={pathTo('river')} prefetch={false} className="text-xs max-sm:leading-4">
          {front.river}
        </Link>
      </p>
      <River {...river} speech={speech} />
      {/* Where it is narrow questions stand above answers, and one line of what comes above what happened. */}
      <div className="flex flex-col">
        <div className="mt-2 grid gap-x-8 gap-y-4 lg:grid-cols-3">
          <Steps {...steps} speech={speech} />
          <SubjectTable rows={subjects} speech={speech} />
        </div>
        <ThreadsLine threads={threads} speech={speech} />
        <AskForms speech={speech} />
      </div>
    </div>
  )
}
