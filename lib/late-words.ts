/** The words of what opens later, or not at all: in no page, so that a browser has them once and not with each. */
import type { Speech } from '@/lib/i18n/format'
import { forBrowser } from '@/lib/i18n/message'
import { chartWords } from '@/lib/measures/chart/data/chart-words'

export type LateWords = ReturnType<typeof lateWords>

export const lateWords = (speech: Speech) => ({
  chart: chartWords(speech),
  palette: forBrowser(speech.words.palette),
})
