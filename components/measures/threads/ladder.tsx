import Link from 'next/link'
import { Fragment } from 'react'
import { CalendarDate, Localized } from '@/components/localized'
import { KindMark, Party } from '@/components/marks'
import { StatusMark } from '@/components/status-mark'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { COUNTRY, SHORES, type Shore } from '@/lib/measures/river/ask'
import { describeStatus } from '@/lib/measures/status/describe-status'
import { statusSpeech, tellStatus } from '@/lib/measures/status/tell-status'
import {
  isAnswering,
  type LadderAnswer,
  type LadderRecord,
  type LadderRung,
  type LadderRungs,
  shoreOf,
} from '@/lib/measures/threads/ladder'
import type { Measure } from '@/lib/measures/types'

type Part = {
  today: Day
  speech: Speech
  /** Of the record on whose own page it stands: it names itself, and says how sure its links are. */
  own?: Pick<Measure, 'slug' | 'relations' | 'relatedBy'> | undefined
}

/** What holds today, in sign and words; of what is no measure nothing holds. */
function StatusToday({ record, today, speech }: Part & { record: LadderRecord }) {
  if (record.kind !== 'measure') return null
  const told = tellStatus(record, today)
  const { name, rest } = describeStatus(told, statusSpeech(speech))
  return (
    <span className="block text-xs">
      <StatusMark status={told?.status ?? 'none'} name={name} />
      {rest && <span className="text-muted">{rest}</span>}
    </span>
  )
}

function tellLag(lag: number, speech: Speech) {
  const { sameDay, lagBefore, lag: lagAfter } = speech.words.threads
  return lag === 0 ? sameDay : say(lag < 0 ? lagBefore : lagAfter, { n: Math.abs(lag) }, speech)
}

/** What is said of its link with the page's own record. */
function LinkSaid({ of, own, speech }: Pick<Part, 'own' | 'speech'> & { of: LadderRecord }) {
  const said =
    own && [...own.relations, ...own.relatedBy].filter(({ slug, type }) => slug === of.slug && isAnswering(type))
  return said?.map(({ type, certainty, note }) => (
    <Fragment key={type}>
      {certainty === 'inferred' && <span className="text-muted">{` (${speech.words.record.inferred})`}</span>}
      {note && <span className="block text-muted">{note}</span>}
    </Fragment>
  ))
}

type Named = Part & { record: LadderRecord; shore: Shore; lag?: number | null }

function Step({ record, shore, lag = null, own, today, speech }: Named) {
  const { kind, imposer, slug, title } = record
  const name = <Localized texts={title} speech={speech} />
  return (
    <div className="pb-1">
      <KindMark kind={kind} label={speech.words.codes.kind[kind].label} imposer={imposer} />{' '}
      {imposer !== COUNTRY[shore] && (
        <>
          <Party code={imposer} name={nameCountry(imposer, speech)} />{' '}
        </>
      )}
      {slug === own?.slug ? (
        <strong>{name}</strong>
      ) : (
        <Link href={pathTo('record', slug)} prefetch={false} className="text-ink decoration-rule hover:decoration-ink">
          {name}
        </Link>
      )}
      {lag !== null && <span className="whitespace-nowrap text-muted">{` ${tellLag(lag, speech)}`}</span>}
      <LinkSaid of={record} own={own} speech={speech} />
      <StatusToday record={record} today={today} speech={speech} />
    </div>
  )
}

const Answers = ({ answers, shore, ...part }: Part & { answers: readonly LadderAnswer[]; shore: Shore }) =>
  answers.map(({ record, lag }) => <Step key={record.slug} record={record} shore={shore} lag={lag} {...part} />)

/** Side by side; where it is narrow one below the other, told apart by their edges. */
const CELL =
  'py-1 pr-4 wrap-anywhere max-sm:block max-sm:border-l-2 max-sm:py-0 max-sm:pr-0 max-sm:pl-2 max-sm:empty:hidden'
const CELLS: Record<Shore, string> = {
  china: `${CELL} max-sm:border-china`,
  japan: `${CELL} max-sm:ml-8 max-sm:border-japan`,
}

type RungProps = Part & { rung: LadderRung; className?: string; 'data-rung'?: string }

function Rung({ rung: { record, shore: own, lag, answers }, className = '', 'data-rung': played, ...part }: RungProps) {
  return (
    <tr data-rung={played} className={`border-t border-rule align-top max-sm:block max-sm:py-1 ${className}`}>
      <th
        scope="row"
        className="py-1 pr-2 text-left text-xs font-normal text-muted max-sm:flex max-sm:gap-2 max-sm:py-0"
      >
        <CalendarDate date={record.firstOn} speech={part.speech} />
        {lag !== null && <span className="block">{tellLag(lag, part.speech)}</span>}
      </th>
      {SHORES.map((shore) => (
        <td key={shore} className={CELLS[shore]}>
          {shore === own ? (
            <Step record={record} shore={shore} {...part} />
          ) : (
            <Answers answers={answers} shore={shore} {...part} />
          )}
        </td>
      ))}
    </tr>
  )
}

/** Below the head alone rungs are played: `data-rung` is where player and style sheet find them (ladder-player.tsx). */
const PLAYED = { 'data-rung': '', className: 'transition-opacity data-[rung=ahead]:opacity-15' }

/** Two shores down one axis of days: who did what, where it stands today, and what the other side answered how soon. */
export function Ladder({ ladder: { before, head, rungs }, ...part }: Part & { ladder: LadderRungs }) {
  const { threads } = part.speech.words
  return (
    <table className="w-full table-fixed border-collapse text-sm max-sm:block [&_tbody]:max-sm:block">
      <caption className="sr-only">{threads.ladderCaption}</caption>
      <thead className="text-xs max-sm:sr-only">
        <tr className="border-t border-ink text-left">
          <th scope="col" className="w-24 py-1 font-normal text-muted">
            {threads.day}
          </th>
          <th scope="col" className="py-1 text-china">
            {threads.shores.china}
          </th>
          <th scope="col" className="w-[38%] py-1 text-japan">
            {threads.shores.japan}
          </th>
        </tr>
      </thead>
      <tbody>
        {before.map((rung) => (
          <Rung key={rung.record.slug} rung={rung} {...part} />
        ))}
        {head && (
          <Rung rung={{ record: head, shore: shoreOf(head), lag: null, answers: [] }} className="bg-panel" {...part} />
        )}
        {rungs.map((rung) => (
          <Rung key={rung.record.slug} rung={rung} {...PLAYED} {...part} />
        ))}
      </tbody>
    </table>
  )
}
