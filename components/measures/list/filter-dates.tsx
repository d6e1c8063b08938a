'use client'

import Link from 'next/link'
import { DayField } from './day-field'
import { Folded } from './folded'

type Key = 'from' | 'to' | 'on' | 'inForceOn' | 'inForceFrom' | 'inForceTo' | 'changedFrom' | 'changedTo'
type Preset = { label: string; href: string; current: boolean }
export type DatesProps = {
  /** As typed, as understood, and as a day where it is one. */
  days: Record<Key, string>
  understood: Record<Key, string>
  chosen: Record<Key, string>
  certain: boolean
  /** Which dates can be meant; the first is sent as nothing: it is the one without a word. */
  meaning: string
  meanings: [value: string, label: string][]
  presets: Preset[]
  words: Record<'dates' | 'date' | 'datesHint' | 'certain' | 'inForceHint' | 'otherDays' | 'presets', string> & {
    fields: Record<Key, string>
    calendars: Record<Key, string>
  }
}

type FieldProps = Pick<DatesProps, 'days' | 'understood' | 'chosen' | 'words'> & { name: Key }

const PeriodField = ({ name, days, understood, chosen, words }: FieldProps) => (
  <DayField
    name={name}
    label={words.fields[name]}
    value={days[name]}
    understood={understood[name]}
    day={chosen[name]}
    calendar={words.calendars[name]}
  />
)

/** What held on a day: with a text the first question of most readers. */
export const InForceField = (props: Omit<FieldProps, 'name'>) => (
  <>
    <PeriodField name="inForceOn" {...props} />
    <p className="-mt-1 pb-2 text-xs text-muted">{props.words.inForceHint}</p>
  </>
)

/** Which date, from when to when; and what changed. */
export function FilterDates(dates: DatesProps) {
  const { days, certain, meaning, meanings, presets, words } = dates
  const field = (name: Key) => <PeriodField name={name} {...dates} />
  const inUse = ['inForceFrom', 'inForceTo', 'changedFrom', 'changedTo'].some((key) => days[key as Key] !== '')
  return (
    <fieldset className="border-t border-rule pt-2 pb-1">
      <legend className="float-left mb-1 w-full text-xs font-semibold">{words.dates}</legend>
      <ul aria-label={words.presets} className="clear-both flex flex-wrap gap-x-3 pb-2">
        {presets.map(({ label, href, current }) => (
          <li key={label}>
            <Link href={href as '/measures'} prefetch={false} scroll={false} aria-current={current || undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <label htmlFor="filter-date" className="sr-only">
        {words.date}
      </label>
      <select key={meaning} id="filter-date" name="date" defaultValue={meaning} className="field mb-2 h-[34px]">
        {meanings.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {field('from')}
      {field('to')}
      <p className="text-xs text-muted">{words.datesHint}</p>
      <label className="choice pb-2">
        <input type="checkbox" name="certain" value="yes" defaultChecked={certain} />
        <span>{words.certain}</span>
      </label>
      {field('on')}
      <Folded summary={words.otherDays} open={inUse} className="pb-2 [&>summary]:text-link">
        <div className="pt-1">
          {field('inForceFrom')}
          {field('inForceTo')}
          {field('changedFrom')}
          {field('changedTo')}
        </div>
      </Folded>
    </fieldset>
  )
}
