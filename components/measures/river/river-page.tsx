import type { Route } from 'next'
import Link from 'next/link'
import { IgnoredValues } from '@/components/ignored-values'
import { pathTo } from '@/lib/addresses'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { riverHref } from '@/lib/measures/river/ask'
import { isOfFilter, type RiverProblem } from '@/lib/measures/river/parse-ask'
import type { RiverView } from '@/lib/measures/river/view'
import { FilterNotes } from '../list/active-filters'
import { River } from './river'
import { RiverChoices } from './river-choices'
import { RiverPng } from './river-png'
import { RiverTable } from './river-table'

type Props = RiverView & { problems: readonly RiverProblem[]; speech: Speech }

/** Of what a river has beside a list's own keys. */
const ownProblems = (problems: readonly RiverProblem[], { words: { river } }: Speech) =>
  problems.flatMap((problem) =>
    isOfFilter(problem) ? [] : [{ label: river.switches[problem.key], value: problem.value }],
  )

/** What an editor points out, each with its record. */
function Notes({ notes, speech }: Pick<Props, 'notes' | 'speech'>) {
  if (notes.length === 0) return null
  return (
    <ul aria-label={speech.words.river.notes} className="flex flex-wrap gap-x-4 pt-1 text-xs">
      {notes.map(({ slug, label, lang, day }) => (
        <li key={slug}>
          <span className="text-muted">{formatDate(day, speech)}</span>{' '}
          <Link href={pathTo('record', slug)} prefetch={false} lang={lang}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Ways({ ask, spans, fileName, speech }: Pick<Props, 'ask' | 'spans' | 'fileName' | 'speech'>) {
  const { river } = speech.words
  const files = [
    ['CSV', riverHref(ask, 'riverCsv')],
    ['JSON', riverHref(ask, 'riverJson')],
    ['SVG', riverHref(ask, 'riverSvg')],
  ] as const
  return (
    <div className="flex flex-wrap justify-between gap-x-6 pt-2 text-xs print:hidden">
      <nav aria-label={river.spans} className="flex gap-x-3">
        {spans.map(({ label, href, current }) => (
          <Link key={label} href={href as Route} prefetch={false} scroll={false} aria-current={current || undefined}>
            {label}
          </Link>
        ))}
      </nav>
      <ul aria-label={river.files} className="flex gap-x-3">
        {files.map(([name, href]) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li>
          <RiverPng svg={riverHref(ask, 'riverSvg')} name={fileName} words={{ png: river.png, failed: river.failed }} />
        </li>
      </ul>
    </div>
  )
}

function Rules({ speech }: { speech: Speech }) {
  const { river } = speech.words
  return (
    <section aria-labelledby="counting" className="max-w-[72ch] pt-6 text-xs text-muted">
      <h2 id="counting" className="font-semibold text-ink">
        {river.counting}
      </h2>
      {river.rules.map((rule) => (
        <p key={rule} className="pt-1">
          {rule}
        </p>
      ))}
    </section>
  )
}

/** Restrictive measures of both sides, day by day: one sentence, the picture, and its numbers. */
export function RiverPage({ problems, speech, ...view }: Props) {
  const { river } = speech.words
  return (
    <>
      <FilterNotes problems={problems.filter(isOfFilter)} words={speech.words} />
      <IgnoredValues ignored={ownProblems(problems, speech)} words={speech.words} />
      <h1 className="max-w-[72ch] font-serif text-xl max-sm:text-lg font-bold">{view.heading}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{river.description}</p>
      <River {...view} speech={speech} />
      <Notes notes={view.notes} speech={speech} />
      <Ways ask={view.ask} spans={view.spans} fileName={view.fileName} speech={speech} />
      <RiverChoices ask={view.ask} day={view.day} speech={speech} />
      <RiverTable rows={view.rows} day={view.day} speech={speech} />
      <Rules speech={speech} />
    </>
  )
}
