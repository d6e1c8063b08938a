import Link from 'next/link'
import { CalendarDate, Localized } from '@/components/localized'
import { DateMark } from '@/components/marks'
import type { Day } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Brief, BriefRow } from '@/lib/measures/list/brief'
import type { ListHref } from '@/lib/measures/list/filter'
import type { CitedSource } from '@/lib/measures/types'
import { Strip } from '../strip'
import { drawRuns } from './runs'

type Props = Brief & {
  sentence: string
  total: number
  /** Which version of the data it is, of which day its states are, and on which it is made. */
  version: number
  day: Day
  today: Day
  coverageDay: Day | null
  /** What the data covers, in the words of who keeps it. */
  note: string | null
  href: ListHref
  url: string
  speech: Speech
}

/** A list on paper: what it says, as of which day, all rows with their days, and where each is known from. */
export function ListBrief(props: Props) {
  const { sentence, total, rows, axis, sources, href, speech } = props
  const { brief } = speech.words.list
  return (
    <article className="brief">
      <p className="mb-4 text-xs print:hidden">
        <Link href={href} prefetch={false}>
          {brief.back}
        </Link>{' '}
        <span className="text-muted">{brief.howTo}</span>
      </p>
      <h1 className="max-w-[72ch] font-serif text-lg font-bold">{sentence}</h1>
      <BriefFacts {...props} />
      {rows.length < total && (
        <p role="note" className="mt-2 border-l-4 border-threatened pl-3">
          {say(brief.bounded, { n: formatCount(rows.length, speech), total: formatCount(total, speech) })}
        </p>
      )}
      <table className="brief-rows">
        <thead>
          <tr>
            <th scope="col">{speech.words.fields.firstOn.label}</th>
            <th scope="col">{brief.record}</th>
            <th scope="col">
              <Strip svg={axis} />
            </th>
            <th scope="col">{speech.words.record.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.measure.slug} row={row} speech={speech} />
          ))}
        </tbody>
      </table>
      <h2 className="mt-6 mb-1 break-after-avoid font-bold">
        {`${speech.words.record.sources} (${formatCount(sources.length, speech)})`}
      </h2>
      <ol className="brief-sources">
        {sources.map((source, at) => (
          <SourceLine key={source.id} number={at + 1} source={source} speech={speech} />
        ))}
      </ol>
    </article>
  )
}

/** Of which day it is, how far anybody has looked, which version, and where it stands on a screen. */
function BriefFacts({ day, today, coverageDay, version, note, url, speech }: Props) {
  const { dates, list } = speech.words
  const date = (each: Day) => formatDate(each, speech)
  const facts = [
    say(list.brief.asOf, { day: date(day) }),
    ...(coverageDay ? [say(dates.dataTo, { day: date(coverageDay) })] : []),
    say(list.brief.version, { version: String(version), today: date(today) }),
  ]
  return (
    <div className="mt-1 max-w-[72ch] text-xs text-muted">
      <p>{facts.join(' · ')}</p>
      <p className="wrap-anywhere">{url}</p>
      {note && <p>{note}</p>}
    </div>
  )
}

/** "[1]–[4] [9]": marks that follow one another by their ends. */
function writeMarks(marks: readonly number[], speech: Speech): string {
  const runs: [from: number, to: number][] = []
  for (const mark of marks) {
    const last = runs.at(-1)
    if (last && mark === last[1] + 1) last[1] = mark
    else runs.push([mark, mark])
  }
  const written = (mark: number) => `[${formatCount(mark, speech)}]`
  return runs
    .map(([from, to]) => (from === to ? written(from) : `${written(from)}${to > from + 1 ? '–' : ' '}${written(to)}`))
    .join(' ')
}

function Row({ row: { measure, act, status, strip, marks }, speech }: { row: BriefRow; speech: Speech }) {
  return (
    <tr>
      <td>
        <DateMark date={measure.firstOn} />
      </td>
      <td>
        <p className="font-serif text-sm">
          <Localized texts={measure.title} speech={speech} />
        </p>
        <p>{drawRuns(act)}</p>
        <p>{drawRuns(status)}</p>
      </td>
      <td>
        <Strip svg={strip} />
      </td>
      <td>{writeMarks(marks, speech)}</td>
    </tr>
  )
}

type SourceProps = { number: number; source: CitedSource; speech: Speech }

function SourceLine({ number, source, speech }: SourceProps) {
  const { publisher, title, language, publishedOn, url } = source
  return (
    <li>
      <span>{`[${formatCount(number, speech)}] `}</span>
      <span>{publisher}</span>
      {title && <span>. </span>}
      {title && <cite lang={language}>{title}</cite>}
      <span>, </span>
      {publishedOn ? <CalendarDate date={publishedOn} speech={speech} /> : <span>{speech.words.record.undated}</span>}
      <span>. </span>
      <span className="wrap-anywhere">{url}</span>
    </li>
  )
}
