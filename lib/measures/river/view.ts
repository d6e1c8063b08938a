/** All that a page shows of a river, from what was counted. */
import type { Day } from '@/lib/dates'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { monthNames } from '@/lib/i18n/write-date'
import { type RiverAsk, riverHref, SHORES } from './ask'
import type { RiverCounts } from './counts'
import { sliderOf } from './day-line'
import { RIVER_SIZES, type RiverLabels } from './plot'
import { monthRows } from './rows'
import { firstOfRiver, type RiverNote, type RiverScene, setScene } from './scene'
import { layoutRiver } from './shapes'
import { riverNumbers, tellRiver } from './tell'

export type ReadRiver = {
  ask: RiverAsk
  counts: RiverCounts
  notes: readonly RiverNote[]
  coverageDay: Day | null
  /** What narrows it beside what a river is by itself, in words. */
  conditions: readonly string[]
  today: Day
}

const labelsOf = (speech: Speech): RiverLabels => ({
  shores: speech.words.river.shores,
  numbers: (count) => formatCount(count, speech),
  months: monthNames(speech.language),
})

const tellingOf = ({ ask, counts, notes, today }: ReadRiver) => ({
  ...{ ask, counts, notes },
  day: ask.filter.on ?? today,
  isChosen: ask.filter.on !== null && ask.filter.on !== today,
})

/** What stands at the right end: of the last day in view, or of today. */
function endNumbers(read: ReadRiver, { days }: RiverScene) {
  return riverNumbers(tellingOf(read), fromEpochDay(Math.min(days.to - 1, toEpochDay(read.today))))
}

/** The picture with its heading, for a page or a file. */
export function pictureRiver(read: ReadRiver, speech: Speech, size: keyof typeof RIVER_SIZES) {
  const scene = setScene(read)
  return layoutRiver(scene, RIVER_SIZES[size], labelsOf(speech), endNumbers(read, scene))
}
export const headRiver = (read: ReadRiver, speech: Speech) => tellRiver(tellingOf(read), speech, read.conditions)

/** From which day nobody has looked, where that is in view. */
export const tellUnchecked = ({ coverageDay }: ReadRiver, { unchecked }: RiverScene, speech: Speech): string | null =>
  unchecked === null || coverageDay === null
    ? null
    : say(speech.words.river.unchecked, { day: formatDate(coverageDay, speech) })

/** A legend names what occurs. */
function signsOf({ stretches, acts }: RiverScene) {
  const all = SHORES.flatMap((shore) => stretches[shore])
  const occurs = {
    published: true,
    informal: all.some(({ informal }) => informal > 0),
    expected: all.some(({ expected }) => expected > 0),
    done: SHORES.some((shore) => acts[shore].length > 0),
  }
  return (['published', 'informal', 'expected', 'done'] as const).filter((sign) => occurs[sign])
}

/** The years of the present dispute, and everything since the first change. */
function spanLinks({ ask, counts }: ReadRiver, { days }: RiverScene, { words: { river } }: Speech) {
  const { filter } = ask
  const first = firstOfRiver(counts)
  const spanned = (windowFrom: Day | null) => riverHref({ ...ask, filter: { ...filter, windowFrom, windowTo: null } })
  const isWhole = first !== null && days.from === toEpochDay(first)
  return [
    { label: river.recent, href: spanned(null), current: filter.windowFrom === null && filter.windowTo === null },
    ...(first === null ? [] : [{ label: river.whole, href: spanned(first), current: isWhole }]),
  ]
}

export type RiverView = ReturnType<typeof viewRiver>

/** `broad`: how it is drawn where there is room from left to right. */
export function viewRiver(read: ReadRiver, speech: Speech, broad: 'wide' | 'flat' = 'wide') {
  const { ask, counts, today } = read
  const scene = setScene(read)
  const { day } = tellingOf(read)
  const heading = headRiver(read, speech)
  return {
    ask,
    day,
    heading,
    broad,
    pictures: { broad: pictureRiver(read, speech, broad), narrow: pictureRiver(read, speech, 'narrow') },
    slider: sliderOf(ask, scene, day, speech),
    notes: scene.notes,
    signs: signsOf(scene),
    unchecked: tellUnchecked(read, scene, speech),
    spans: spanLinks(read, scene, speech),
    rows: monthRows(ask, counts, scene.days, today),
    fileName: `river-${today}`,
  }
}
