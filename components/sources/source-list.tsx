import Link from 'next/link'
import { IgnoredValues } from '@/components/ignored-values'
import { Pager } from '@/components/pager'
import { pathTo } from '@/lib/addresses'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import {
  SOURCE_QUERY_LIMIT,
  SOURCES_PER_PAGE,
  type SourceFilter,
  type SourceFilterProblem,
  sourcesHref,
} from '@/lib/sources/filter'
import { type ListedSource, SOURCE_KINDS, type SourceKind } from '@/lib/sources/types'
import { SourceRow } from './source-row'

type Props = {
  filter: SourceFilter
  problems: readonly SourceFilterProblem[]
  sources: readonly ListedSource[]
  /** How many fit the filter; `kinds` counts all that there are. */
  found: number
  kinds: Partial<Record<SourceKind, number>>
  speech: Speech
}

/** Says what is shown, and how to see all of it again. */
function Count({ filter, found, total, speech }: Pick<Props, 'filter' | 'found' | 'speech'> & { total: number }) {
  const { sources } = speech.words
  const isFiltered = filter.q !== '' || filter.kind !== null
  if (!isFiltered) return <p className="mt-4 font-bold">{say(sources.total, { count: formatCount(total, speech) })}</p>
  return (
    <p className="mt-4 font-bold" aria-live="polite">
      <span>{say(sources.found, { count: formatCount(found, speech), total: formatCount(total, speech) })}</span>{' '}
      <Link href={pathTo('sources')} className="font-normal">
        {sources.showAll}
      </Link>
    </p>
  )
}

/** Every document that the tracker rests on. */
export function SourceList({ filter, problems, sources, found, kinds, speech }: Props) {
  const { words } = speech
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.sources.title}</h1>
      <p className="mt-1 mb-4 max-w-[72ch] text-muted">{words.sources.description}</p>
      <IgnoredValues
        ignored={problems.map(({ key, value }) => ({ label: words.sources.keys[key], value }))}
        words={words}
      />
      <SourceFilterForm filter={filter} kinds={kinds} speech={speech} />
      <Count filter={filter} found={found} total={total} speech={speech} />
      {sources.length === 0 && <p className="mt-4">{total === 0 ? words.sources.none : words.sources.empty}</p>}
      <ol className="mt-2 border-t border-ink empty:hidden">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} speech={speech} />
        ))}
      </ol>
      {found > SOURCES_PER_PAGE && (
        <Pager
          page={filter.page}
          perPage={SOURCES_PER_PAGE}
          total={found}
          hrefOf={(page) => sourcesHref({ ...filter, page })}
          speech={speech}
        />
      )}
    </>
  )
}

type FormProps = { filter: SourceFilter; kinds: Partial<Record<SourceKind, number>>; speech: Speech }

/** A plain form: its answer has an address, with and without scripts. */
function SourceFilterForm({ filter, kinds, speech }: FormProps) {
  const { codes, sources } = speech.words
  return (
    <form action={pathTo('sources')} className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 grow basis-60">
        <span className="text-xs text-muted">{sources.search}</span>
        <input type="search" name="q" defaultValue={filter.q} maxLength={SOURCE_QUERY_LIMIT} className="field" />
      </label>
      <label className="min-w-0 basis-60">
        <span className="text-xs text-muted">{sources.kind}</span>
        <select name="kind" defaultValue={filter.kind ?? ''} className="field">
          <option value="">{sources.allKinds}</option>
          {SOURCE_KINDS.filter((kind) => kinds[kind]).map((kind) => (
            <option key={kind} value={kind}>
              {say(sources.kindCount, { kind: codes.sourceKind[kind], count: formatCount(kinds[kind] ?? 0, speech) })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {sources.show}
      </button>
    </form>
  )
}
