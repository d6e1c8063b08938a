/** The filter beside the list, as text that a browser can be handed. */

import type { Day } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { KIND_SIGNS } from '../marks'
import type { FacetValues } from './facets'
import {
  DEFAULT_FILTER,
  filterToParams,
  type MeasureFilter,
  PERIOD_KEYS,
  type PeriodKey,
  relativeUnder,
} from './filter'
import { DATE_MEANINGS, type FilterKey } from './keys'
import { panelFacets } from './panel'
import { presetLinks } from './presets'
import type { AuthorityNames } from './value-names'

/** What the form leaves as it is. A changed filter begins at its first page. */
const KEPT: readonly FilterKey[] = ['everyone', 'sort', 'perPage', 'view', 'columns', 'expand', 'lanes']

function keptOf(filter: MeasureFilter): [string, string][] {
  const kept: readonly string[] = KEPT
  return [...filterToParams(filter)].filter(([key]) => kept.includes(key))
}

const daysOf = (text: (key: PeriodKey) => string) =>
  Object.fromEntries(PERIOD_KEYS.map((key) => [key, text(key)])) as Record<PeriodKey, string>

/** `conditions` is how many are set. */
export function preparePanel(
  filter: MeasureFilter,
  facets: readonly FacetValues[],
  conditions: number,
  today: Day,
  speech: Speech,
  authorities: AuthorityNames,
) {
  const { days, list } = speech.words
  return {
    state: String(filterToParams({ ...filter, page: 1 })),
    kept: keptOf(filter),
    q: filter.q,
    code: filter.code.join(', '),
    facets: panelFacets(facets, filter, speech, authorities),
    kindSigns: KIND_SIGNS,
    days: daysOf((key) => relativeUnder(filter, key) ?? filter[key] ?? ''),
    understood: daysOf((key) => {
      const date = filter[key]
      return date ? say(days.understood, { date: formatDate(date, speech) }) : ''
    }),
    chosen: daysOf((key) => filter[key] ?? ''),
    certain: filter.certain,
    meaning: filter.date === DEFAULT_FILTER.date ? '' : filter.date,
    meanings: DATE_MEANINGS.map((meaning): [string, string] => [
      meaning === DEFAULT_FILTER.date ? '' : meaning,
      list.dateMeaning[meaning],
    ]),
    presets: presetLinks(filter, today).map(({ preset, href, current }) => ({
      href,
      current,
      label: list.preset[preset],
    })),
    words: {
      summary: conditions > 0 ? say(list.filterWith, { number: formatCount(conditions, speech) }) : list.filter,
      filter: list.filter,
      apply: list.apply,
      q: list.keys.q,
      textHint: list.textHint,
      code: list.keys.code,
      codeHint: list.codeHint,
      unit: list.facetUnit,
      waitingLong: list.waitingLong,
      search: list.searchValues,
      nothing: list.noSuchValue,
      dates: list.dates,
      date: list.keys.date,
      datesHint: list.datesHint,
      certain: list.keys.certain,
      inForceHint: list.inForceHint,
      otherDays: list.otherDays,
      presets: list.presets,
      fields: daysOf((key) => list.keys[key]),
      calendars: daysOf((key) => say(days.calendar, { field: list.keys[key] })),
    },
  }
}
