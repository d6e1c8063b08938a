import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { type EntityFilter, LISTED, NAME_LIMIT } from '@/lib/entities/filter'
import { formatCount, nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'

type CountProps = { filter: EntityFilter; found: number; total: number; speech: Speech }

/** Says what is shown, and how to see all of it again. */
export function EntityCount({ filter, found, total, speech }: CountProps) {
  const { entities } = speech.words
  const isFiltered = filter.q !== '' || filter.country !== null || filter.listed !== null
  if (!isFiltered) return <p className="mt-4 font-bold">{say(entities.total, { count: formatCount(total, speech) })}</p>
  return (
    <p className="mt-4 font-bold" aria-live="polite">
      <span>{say(entities.found, { count: formatCount(found, speech), total: formatCount(total, speech) })}</span>{' '}
      <Link href={pathTo('entities')} className="font-normal">
        {entities.showAll}
      </Link>
    </p>
  )
}

type FormProps = { filter: EntityFilter; countries: readonly { country: string; count: number }[]; speech: Speech }

/** A plain form: its answer has an address, with and without scripts. */
export function EntityFilterForm({ filter, countries, speech }: FormProps) {
  const { entities } = speech.words
  return (
    <form action={pathTo('entities')} className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 grow basis-60">
        <span className="text-xs text-muted">{entities.search}</span>
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={NAME_LIMIT}
          aria-describedby="name-help"
          className="field"
        />
      </label>
      <label className="min-w-0 basis-44">
        <span className="text-xs text-muted">{entities.country}</span>
        <select name="country" defaultValue={filter.country ?? ''} className="field">
          <option value="">{entities.allCountries}</option>
          {countries.map(({ country, count }) => (
            <option key={country} value={country}>
              {say(entities.countryCount, { country: nameCountry(country, speech), count: formatCount(count, speech) })}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0 basis-44">
        <span className="text-xs text-muted">{entities.listed}</span>
        <select name="listed" defaultValue={filter.listed ?? ''} className="field">
          <option value="">{entities.allListed}</option>
          {LISTED.map((state) => (
            <option key={state} value={state}>
              {entities.listedStates[state]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {entities.show}
      </button>
      <p className="w-full text-xs text-muted">
        <span id="name-help">{entities.searchHelp}</span>{' '}
        <Link href={pathTo('check')} prefetch={false}>
          {entities.toCheck}
        </Link>
      </p>
    </form>
  )
}
