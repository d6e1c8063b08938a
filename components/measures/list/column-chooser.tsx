import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import { SHOWN_COLUMNS, TABLE_COLUMNS } from '@/lib/measures/list/fields'
import { DEFAULT_FILTER, filterToParams, hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import type { FilterKey } from '@/lib/measures/list/keys'
import { CheckList } from './check-list'
import { LiveForm } from './live-form'

const KEPT = (Object.keys(DEFAULT_FILTER) as FilterKey[]).filter((key) => key !== 'columns' && key !== 'page')

/** Which columns the table shows. */
export function ColumnChooser({ filter, words: { list, fields } }: { filter: MeasureFilter; words: Words }) {
  const { columns } = filter
  const choices = TABLE_COLUMNS.map((value): [string, string] => [value, fields[value].label])
  return (
    <details className="max-lg:basis-full lg:relative">
      <summary className="py-1 text-link">{list.columns}</summary>
      <LiveForm
        action={pathTo('list')}
        state={String(filterToParams({ ...filter, page: 1 }))}
        label={list.columns}
        waitingLong={list.waitingLong}
        className="z-10 border border-ink bg-panel p-3 text-xs lg:absolute lg:right-0 lg:w-80"
      >
        <HiddenState filter={filter} kept={KEPT} />
        <div className="columns-2 gap-x-4">
          <CheckList name="columns" choices={choices} chosen={columns.length > 0 ? columns : SHOWN_COLUMNS} />
        </div>
        <p className="flex items-baseline gap-4 pt-2">
          <button type="submit" className="button">
            {list.showColumns}
          </button>
          {columns.length > 0 && (
            <Link href={hrefOf({ ...filter, columns: [] })} prefetch={false} scroll={false}>
              {list.usualColumns}
            </Link>
          )}
        </p>
      </LiveForm>
    </details>
  )
}

/** What a form leaves as it is travels with it unseen. */
function HiddenState({ filter, kept }: { filter: MeasureFilter; kept: readonly FilterKey[] }) {
  const keys: readonly string[] = kept
  return [...filterToParams(filter)]
    .filter(([key]) => keys.includes(key))
    .map(([key, value]) => <input key={`${key}-${value}`} type="hidden" name={key} value={value} />)
}
