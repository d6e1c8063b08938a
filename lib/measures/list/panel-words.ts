/** The filter beside the list, as text that a browser can be handed. */

import type { Day } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { KIND_SIGNS } from '../marks'
import { type ListCounts, sumOfCounts } from './counts'
import type { FacetValues } from './facets'
import {
  DEFAULT_FILTER,
  filterToParams,
  type MeasureFilter,
  PERIOD_KEYS,
  type PeriodKey,
  relativeUnder,
} from './filter'
import { ASKED_FACETS, DATE_MEANINGS, FACETS, type FilterKey } from './keys'
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

/** A list of measures alone says so; else its one unit is the record. */
function sayShow(counts: ListCounts, speech: Speech): string {
  const { list } = speech.words
  const n = sumOfCounts(counts)
  return say(counts.responses + counts.triggers === 0 ? list.showMeasures : list.showRecords, { n }, speech)
}

/** How many conditions are set, and what they find. */
export type PanelState = { conditions: number; counts: ListCounts }

export function preparePanel(
  filter: MeasureFilter,
  facets: readonly FacetValues[],
  { conditions, counts }: PanelState,
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
    asked: ASKED_FACETS,
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
      show: sayShow(counts, speech),
      more: say(list.moreFilters, { number: formatCount(FACETS.length - ASKED_FACETS.length, speech) }),
      q: list.textLabel,
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
