import { pathTo } from '@/lib/addresses'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { SOURCE_QUERY_LIMIT, type SourceFilter } from '@/lib/sources/filter'
import { SOURCE_KINDS, type SourceKind } from '@/lib/sources/types'

type Props = { filter: SourceFilter; kinds: Partial<Record<SourceKind, number>>; speech: Speech }

/** A plain form: its answer has an address, with and without scripts. */
export function SourceFilterForm({ filter, kinds, speech }: Props) {
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
              {sources.kindCount(codes.sourceKind[kind], formatCount(kinds[kind] ?? 0, speech))}
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
