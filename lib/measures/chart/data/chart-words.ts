/** What the chart and its overview say, as browsers get it. */
import type { Speech } from '@/lib/i18n/format'
import { forBrowser } from '@/lib/i18n/message'
import { monthNames } from '@/lib/i18n/write-date'
import { RELATION_TYPES, type RelationType } from '@/lib/measures/codes'

/** What each sign of its legend means. */
export function legendLabels({ words: { chart, codes } }: Speech) {
  // What has no bar has no sign among them.
  const { not_applicable: _, none: __, ...shown } = codes.status
  return {
    ...chart.banks,
    ...shown,
    eased: chart.legendEased,
    unchecked: chart.legendUnchecked,
    held: chart.legendHeld,
    expected: chart.legendExpected,
    approximate: chart.legendApproximate,
    open: chart.legendOpen,
    event: chart.legendEvent,
    trigger: chart.legendTrigger,
    response: chart.legendResponse,
    box: chart.legendBox,
  }
}

function labelsOf(speech: Speech) {
  const { codes, status } = speech.words
  return {
    legendLabels: legendLabels(speech),
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
  const { legendHeld, legendExpected, legendApproximate, legendEased, legendUnchecked, ...drawn } = rest
  const ofOverview = { overview, overviewSummary, overviewTotal, year, years, brushFrom, brushTo, brushShow, brushHint }
  return { drawn: { ...drawn, months }, overview: { ...ofOverview, month: drawn.month, months } }
}

export const overviewWords = (speech: Speech) => textsOf(speech).overview

export type ChartWords = ReturnType<typeof chartWords>
/** They come beside the chart's script, and are no part of any page. */
export const chartWords = (speech: Speech) => ({ ...textsOf(speech).drawn, ...labelsOf(speech) })

/** What stands in the chart's place until it is there. */
export function waitingWords({ words: { chart } }: Speech) {
  const { show, hide, loading, failed } = chart
  return { show, hide, loading, failed }
}
