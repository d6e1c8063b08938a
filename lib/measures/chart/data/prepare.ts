/** What the chart and its overview need of the page, as text that a browser can be handed. */

import type { Day } from '@/lib/dates'
import { toEpochDay } from '@/lib/epoch-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { filterToParams, type MeasureFilter, otherDay } from '@/lib/measures/list/filter'
import { daysOfWindow, windowHref } from './address'
import { overviewWords, waitingWords } from './chart-words'
import { chartHref } from './list-href'
import { layoutMonths, type MonthCount, monthOf } from './months'

type Page = {
  filter: MeasureFilter
  /** How many it has. */
  records: number
  sentence: string
  months: readonly MonthCount[]
  today: Day
  coverageDay: Day | null
  /** The tracker's own address. */
  url: string
}

/** The chart's own address is asked for before its script is there: `preload`. */
export function prepareChart({ filter, records, sentence, months, today, coverageDay, url }: Page, speech: Speech) {
  const { words, language } = speech
  const { chart, dates, site } = words
  const histogram = layoutMonths(months, today)
  // On a day that is asked for the chart knows the whole list, and what of it is in force on that day, where that is not too much.
  const { inForceOn } = filter
  const list = inForceOn
    ? { day: toEpochDay(inForceOn), href: chartHref({ ...filter, inForceOn: null, on: filter.on ?? inForceOn }) }
    : null
  const href = chartHref(filter)
  const day = otherDay(filter)
  const query = String(filterToParams({ ...filter, page: 1, windowFrom: null, windowTo: null }))
  return {
    preload: windowHref(list ? list.href : href, daysOfWindow(filter)),
    chart: {
      ...{ href, query, sentence, language, list, records },
      lanes: filter.lanes,
      day: day && formatDate(day, speech),
      q: filter.q,
      source: say(chart.source, {
        site: site.name,
        url,
        data: coverageDay ? say(dates.andDataTo, { day: formatDate(coverageDay, speech) }) : '',
        today: formatDate(today, speech),
      }),
      fileName: say(chart.fileName, { day: today }),
      words: waitingWords(speech),
    },
    overview: histogram && {
      ...{ histogram, query, language },
      from: filter.from ? monthOf(filter.from) : null,
      // A year as an end means its December.
      to: filter.to ? monthOf(filter.to.length === 4 ? `${filter.to}-12` : filter.to) : null,
      words: overviewWords(speech),
    },
  }
}
