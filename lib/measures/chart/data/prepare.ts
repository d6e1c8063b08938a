/** What the chart and its overview need of the page, as text that a browser can be handed. */

import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { forBrowser, say } from '@/lib/i18n/message'
import { monthNames } from '@/lib/i18n/write-date'
import { RELATION_TYPES, type RelationType } from '@/lib/measures/codes'
import { filterToParams, type MeasureFilter } from '@/lib/measures/list/filter'
import { daysOfWindow, windowHref } from './address'
import { chartHref } from './list-href'
import { layoutMonths, type MonthCount, monthOf } from './months'

type Page = {
  filter: MeasureFilter
  sentence: string
  months: readonly MonthCount[]
  today: Day
  coverageDay: Day | null
  /** The tracker's own address. */
  url: string
}

function labelsOf({ words: { chart, codes, status } }: Speech) {
  // What has no bar has no sign among them.
  const { not_applicable: _, none: __, ...shown } = codes.status
  return {
    legendLabels: {
      ...shown,
      held: chart.legendHeld,
      expected: chart.legendExpected,
      approximate: chart.legendApproximate,
      open: chart.legendOpen,
      event: chart.legendEvent,
      trigger: chart.legendTrigger,
      response: chart.legendResponse,
      box: chart.legendBox,
    },
    statuses: codes.status,
    statusTexts: forBrowser(status),
    relations: Object.fromEntries(RELATION_TYPES.map((type) => [type, codes.relation[type].label])) as Record<
      RelationType,
      string
    >,
  }
}

/** What the chart says and what the overview does; the rest the page says itself, or by other names. */
function textsOf({ words, language }: Speech) {
  const months = monthNames(language)
  const { overview, overviewSummary, overviewTotal, year, years, brushFrom, brushTo, brushShow, brushHint, ...others } =
    forBrowser(words.chart)
  const { source, fileName, legendEvent, legendTrigger, legendResponse, legendBox, legendOpen, ...rest } = others
  const { legendHeld, legendExpected, legendApproximate, ...drawn } = rest
  const ofOverview = { overview, overviewSummary, overviewTotal, year, years, brushFrom, brushTo, brushShow, brushHint }
  return { drawn: { ...drawn, months }, overview: { ...ofOverview, month: drawn.month, months } }
}

/** The chart's own address is asked for before its script is there: `preload`. */
export function prepareChart({ filter, sentence, months, today, coverageDay, url }: Page, speech: Speech) {
  const { words, language } = speech
  const { chart, dates, site } = words
  const texts = textsOf(speech)
  const histogram = layoutMonths(months, today)
  const href = chartHref(filter)
  const query = String(filterToParams({ ...filter, page: 1, windowFrom: null, windowTo: null }))
  return {
    preload: windowHref(href, daysOfWindow(filter)),
    chart: {
      ...{ href, query, sentence, language },
      lanes: filter.lanes,
      q: filter.q,
      source: say(chart.source, {
        site: site.name,
        url,
        data: coverageDay ? say(dates.andDataTo, { day: formatDate(coverageDay, speech) }) : '',
        today: formatDate(today, speech),
      }),
      fileName: say(chart.fileName, { day: today }),
      words: { ...texts.drawn, ...labelsOf(speech) },
    },
    overview: histogram && {
      ...{ histogram, query, language },
      from: filter.from ? monthOf(filter.from) : null,
      // A year as an end means its December.
      to: filter.to ? monthOf(filter.to.length === 4 ? `${filter.to}-12` : filter.to) : null,
      words: texts.overview,
    },
  }
}
