import type { Words } from '@/lib/i18n/catalogue'
import { DATE_MEANINGS, DEFAULT_FILTER, type MeasureFilter } from '@/lib/measures/filter'
import { FilterField } from './filter-field'

/** Which date, from when to when. The first meaning is sent as nothing: it is the one without a word. */
export function FilterDates({ filter, words: { list } }: { filter: MeasureFilter; words: Words }) {
  return (
    <fieldset className="border-t border-rule pt-2 pb-1">
      <legend className="float-left mb-1 w-full text-xs font-semibold">{list.dates}</legend>
      <div className="clear-both pb-2">
        <label htmlFor="filter-date" className="sr-only">
          {list.keys.date}
        </label>
        <select
          id="filter-date"
          name="date"
          defaultValue={filter.date === DEFAULT_FILTER.date ? '' : filter.date}
          className="field h-[34px]"
        >
          {DATE_MEANINGS.map((meaning) => (
            <option key={meaning} value={meaning === DEFAULT_FILTER.date ? '' : meaning}>
              {list.dateMeaning[meaning]}
            </option>
          ))}
        </select>
      </div>
      <div className="grid grid-cols-2 gap-2">
        <FilterField name="from" label={list.keys.from} value={filter.from ?? ''} />
        <FilterField name="to" label={list.keys.to} value={filter.to ?? ''} />
      </div>
      <p className="pb-2 text-xs text-muted">{list.datesHint}</p>
      <FilterField
        name="inForceOn"
        label={list.keys.inForceOn}
        value={filter.inForceOn ?? ''}
        hint={list.inForceHint}
      />
    </fieldset>
  )
}
