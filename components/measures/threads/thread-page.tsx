import type { Route } from 'next'
import Link from 'next/link'
import { CalendarDate, Localized } from '@/components/localized'
import { DateMark, SourceLink } from '@/components/marks'
import type { Speech } from '@/lib/i18n/format'
import { forBrowser, say } from '@/lib/i18n/message'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import type { LadderRungs } from '@/lib/measures/threads/ladder'
import type { ThreadPlot } from '@/lib/measures/threads/picture'
import type { ThreadSources } from '@/lib/measures/threads/sources'
import type { Thread } from '@/lib/measures/threads/threads'
import { drawRuns, nameOf } from '../list/runs'
import { Ladder } from './ladder'
import { LadderPlayer } from './ladder-player'
import { ThreadPicture } from './thread-picture'

type Props = {
  thread: Thread
  sentence: string
  plot: ThreadPlot | null
  ladder: LadderRungs
  next: readonly TimelineLine[]
  filter: MeasureFilter
  total: number
  /** How many of its records are shown, where that is not all of them. */
  newest: number | null
  sources: ThreadSources
  today: string
  speech: Speech
}

function Heading({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} className="mt-6 border-t border-ink pt-1.5 font-semibold">
      {children}
    </h2>
  )
}

/** The next day that is written down for any of its records. */
function Next({ next, speech }: Pick<Props, 'next' | 'speech'>) {
  const { threads } = speech.words
  return (
    <section aria-labelledby="next">
      <Heading id="next">{threads.next}</Heading>
      {next.length === 0 && <p className="text-muted">{threads.nextNone}</p>}
      {next.map((line, at) => {
        const [date, title, [first]] = line
        return (
          <p key={nameOf(line, at)}>
            <DateMark date={date} /> {drawRuns(title)}
            {first && <span className="block text-xs text-muted">{drawRuns(first)}</span>}
          </p>
        )
      })}
    </section>
  )
}

function Steps({ ladder, today, newest, speech }: Pick<Props, 'ladder' | 'today' | 'newest' | 'speech'>) {
  const { threads } = speech.words
  const { play, stop, playing } = forBrowser(threads)
  const rungs = <Ladder ladder={ladder} today={today} speech={speech} />
  return (
    <section aria-labelledby="steps">
      <Heading id="steps">{ladder.head ? threads.ladderOf : threads.ladder}</Heading>
      {newest !== null && <p className="text-xs text-muted">{say(threads.newest, { n: newest }, speech)}</p>}
      {ladder.head ? (
        <LadderPlayer words={{ play, stop, playing }} language={speech.language}>
          {rungs}
        </LadderPlayer>
      ) : (
        rungs
      )}
    </section>
  )
}

function Sources({ sources: { shown, more }, speech }: Pick<Props, 'sources' | 'speech'>) {
  const { threads, codes } = speech.words
  return (
    <section aria-labelledby="sources">
      <Heading id="sources">{threads.sources}</Heading>
      <ol className="list-decimal pl-6">
        {shown.map(({ id, url, publisher, title, language, kind, publishedOn }) => (
          <li key={id} className="max-w-[72ch] wrap-anywhere">
            <SourceLink url={url} publisher={publisher} />{' '}
            {title && (
              <span lang={language} className="font-serif">
                {title}
              </span>
            )}{' '}
            <span className="text-xs text-muted">
              <span>{codes.sourceKind[kind as keyof typeof codes.sourceKind]}</span>{' '}
              {publishedOn && <CalendarDate date={publishedOn} speech={speech} />}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="text-xs text-muted">{say(threads.moreSources, { n: more }, speech)}</p>}
    </section>
  )
}

/** One story: where it stands, what an editor says of it, its picture, its steps, what comes, and what it rests on. */
export function ThreadPage({ thread, sentence, plot, total, filter, speech, ...parts }: Props) {
  const { threads } = speech.words
  return (
    <article className="pb-8">
      <h1 className="font-serif text-xl font-bold">
        <Localized texts={thread.name} speech={speech} />
      </h1>
      <p className="text-base font-semibold">{sentence}</p>
      <p className="mt-1 max-w-[72ch] font-serif text-base">
        <Localized texts={thread.standfirst} speech={speech} />
      </p>
      {plot && <ThreadPicture plot={plot} sentence={sentence} speech={speech} />}
      <Next next={parts.next} speech={speech} />
      <Steps {...parts} speech={speech} />
      <p className="mt-2 text-xs">
        <Link href={hrefOf(filter) as Route} prefetch={false}>
          {say(threads.all, { n: total }, speech)}
        </Link>
      </p>
      <Sources sources={parts.sources} speech={speech} />
    </article>
  )
}
