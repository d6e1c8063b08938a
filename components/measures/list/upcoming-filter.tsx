import type { Route } from 'next'
import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { CODED_FIELDS } from '@/lib/measures/codes'
import { DEFAULT_FILTER, filterToParams, hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import { presetLinks } from '@/lib/measures/list/presets'
import { nameAuthorities, nameValue } from '@/lib/measures/list/value-names'
import type { Authority } from '@/lib/measures/types'

const PATH = pathTo('upcoming')

type Props = { filter: MeasureFilter; today: Day; authorities: readonly Authority[]; speech: Speech }

/** Periods that lie ahead; they move with the day. */
function Periods({ filter, today, speech }: Omit<Props, 'authorities'>) {
  const { days, list } = speech.words
  const all = { ...filter, date: DEFAULT_FILTER.date, from: null, to: null }
  const ahead = presetLinks(filter, today)
    .filter(({ shown }) => shown.date === 'expected')
    .map(({ preset, shown, current }) => ({ label: list.preset[preset], shown, current }))
  const links = [...ahead, { label: days.wholeFuture, shown: all, current: filter.date !== 'expected' }]
  return (
    <ul aria-label={list.presets} className="flex flex-wrap gap-x-4 pt-3">
      {links.map(({ label, shown, current }) => (
        <li key={label}>
          <Link href={hrefOf(shown, PATH) as Route} prefetch={false} aria-current={current || undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const FIELDS = ['q', 'code', 'category', 'authority'] as const
/** With several values each has a chip, and no field that could hold it. */
const isField = (filter: MeasureFilter, key: (typeof FIELDS)[number]) => key === 'q' || filter[key].length < 2

type FieldProps = { name: (typeof FIELDS)[number]; filter: MeasureFilter; speech: Speech }

function TextInput({ name, filter, speech }: FieldProps) {
  return (
    <label className="min-w-0 grow basis-44">
      <span className="text-xs text-muted">{speech.words.list.keys[name]}</span>
      <input type="text" name={name} defaultValue={name === 'q' ? filter.q : filter[name][0]} className="field" />
    </label>
  )
}

function Choice({ name, filter, speech, options }: FieldProps & { options: [value: string, label: string][] }) {
  return (
    <label className="min-w-0 grow basis-44">
      <span className="text-xs text-muted">{speech.words.list.keys[name]}</span>
      <select name={name} defaultValue={name === 'q' ? '' : (filter[name][0] ?? '')} className="field">
        <option value="">{speech.words.days.any}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Of which records the days are, as a plain form: every other condition of the address goes along. */
export function UpcomingFilter({ filter, today, authorities, speech }: Props) {
  const names = nameAuthorities(authorities, speech)
  const shown = FIELDS.filter((name) => isField(filter, name))
  const kept = [...filterToParams(filter)].filter(([key]) => !shown.some((name) => name === key))
  const options = {
    category: CODED_FIELDS.category.codes.map((code): [string, string] => [
      code,
      nameValue('category', code, speech, names),
    ]),
    authority: [...names],
  }
  return (
    <>
      <Periods filter={filter} today={today} speech={speech} />
      <form action={PATH} className="flex flex-wrap items-end gap-3 pt-2">
        {kept.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        {shown.map((name) =>
          name === 'q' || name === 'code' ? (
            <TextInput key={name} name={name} filter={filter} speech={speech} />
          ) : (
            <Choice key={name} name={name} filter={filter} speech={speech} options={options[name]} />
          ),
        )}
        <button type="submit" className="button">
          {speech.words.list.apply}
        </button>
      </form>
    </>
  )
}
