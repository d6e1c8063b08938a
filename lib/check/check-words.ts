/** What the two pages say, as browsers get it: once they are there, they ask for no word more. */
import { LOOK_WAYS, type LookWay } from '@/lib/coverage/types'
import type { Speech } from '@/lib/i18n/format'
import { forBrowser } from '@/lib/i18n/message'

export type CheckWords = ReturnType<typeof checkWords>

export function checkWords({ language, words }: Speech) {
  const { calendar, refused } = words.days
  return {
    language,
    check: forBrowser(words.check),
    status: forBrowser(words.status),
    statusNames: words.codes.status,
    dates: forBrowser(words.dates).forms,
    ways: Object.fromEntries(LOOK_WAYS.map((way) => [way, words.coverage.ways[way].label])) as Record<LookWay, string>,
    days: { calendar: forBrowser({ calendar }).calendar, refused },
  }
}
