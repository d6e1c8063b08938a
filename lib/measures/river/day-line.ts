/** The day line: what a browser needs of a river to follow a day that is dragged over it. */
import type { Day } from '@/lib/dates'
import { toEpochDay } from '@/lib/epoch-day'
import type { Speech } from '@/lib/i18n/format'
import { forBrowser } from '@/lib/i18n/message'
import { hrefOf } from '../list/filter'
import { type RiverAsk, riverHref, SHORES, shoreFilter } from './ask'
import type { RiverScene } from './scene'

/** A stretch as it travels: its first day, published, informal. */
export type SliderStretch = readonly [from: number, published: number, informal: number]

export type RiverSlider = ReturnType<typeof sliderOf>

/** Its lists lack the day alone, or the month. */
export function sliderOf(ask: RiverAsk, { days, stretches }: RiverScene, day: Day, speech: Speech) {
  const { river, dates } = forBrowser(speech.words)
  const { filter } = ask
  const shores = SHORES.map((shore) => {
    const own = shoreFilter(ask, shore)
    return {
      shore,
      name: speech.words.river.shores[shore],
      list: hrefOf(ask.flow ? { ...own, date: 'effective', certain: true } : own),
      stretches: stretches[shore].map(({ from, published, informal }): SliderStretch => [from, published, informal]),
    }
  })
  // A page that shows a river as a part of it says where a day of it leads.
  const href: string = riverHref({ ...ask, filter: { ...filter, on: null, relative: {} } })
  return {
    ...{ days, shores, href },
    day: Math.min(Math.max(toEpochDay(day), days.from), days.to - 1),
    isOfMonths: ask.flow,
    language: speech.language,
    words: {
      day: river.dayLine,
      dayText: river.dayText,
      shoreText: river.shoreText,
      inForceOn: river.inForceOn,
      newIn: river.newIn,
      forms: dates.forms,
    },
  }
}

/** What holds on a day. */
export function sliderCounts(stretches: readonly SliderStretch[], day: number) {
  const [, published = 0, informal = 0] = stretches.findLast(([from]) => from <= day) ?? []
  return { published, informal, all: published + informal }
}
