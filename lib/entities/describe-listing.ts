/** A listing in words: by whom, since when, and what holds today. */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { formatDate, nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Status } from '@/lib/measures/codes'
import { describeStatus, type SaidStatus } from '@/lib/measures/status/describe-status'
import { spansOfPart } from '@/lib/measures/status/listing-days'
import { statusSpeech, tellStatus } from '@/lib/measures/status/tell-status'
import type { StatusSpan } from '@/lib/measures/types'
import type { EntityListing } from './types'

/** What holds for whom the listing names: the part that names it may stand otherwise than the act. */
export const spansOfListing = (listing: EntityListing): readonly StatusSpan[] => spansOfPart(listing, listing.part)

export function statusOfListing(
  listing: EntityListing,
  day: Day,
  speech: Speech,
): SaidStatus & { status: Status | 'none' } {
  const told = tellStatus({ ...listing, spans: spansOfListing(listing) }, day)
  return { status: told?.status ?? 'none', ...describeStatus(told, statusSpeech(speech)) }
}

/** As its events have it: a list that is known by its month does not begin on the first. */
export function listedSince({ from, events }: Pick<EntityListing, 'from' | 'events'>): PartialDate | null {
  if (from === null || events.some(({ date }) => date === from)) return from
  return events.find(({ date }) => rangeOf(date).earliest === from)?.date ?? from
}

/** "China, since 24 Feb 2026: in force" of each, one after the other. */
export function sayListings(listings: readonly EntityListing[], day: Day, speech: Speech): string[] {
  const { entities } = speech.words
  return listings.map((listing) => {
    const from = listedSince(listing)
    const since = from && say(entities.since, { date: formatDate(from, speech) })
    const { name, rest } = statusOfListing(listing, day, speech)
    return `${[nameCountry(listing.imposer, speech), since].filter(Boolean).join(', ')}: ${name}${rest}`
  })
}

/** Up to where its first sentence ends: "No. 1" and "Co., Ltd." end none. */
export function firstSentence(text: string): string {
  const [, sentence] =
    /^(.*?(?:。|(?<!\b(?:No|Nos|Co|Ltd|Inc|Art|St|Mr|Ms|Dr|vs|approx))[.!?](?=\s+[\p{Lu}“"])))/su.exec(text) ?? []
  return sentence ?? text
}
