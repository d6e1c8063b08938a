/** What is against all countries is against each of them: a list of what is against some offers it beside. */
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { asksEveryone, hrefOf, type MeasureFilter } from './filter'

/** A list of what is against some, which has not taken it in and does not leave it out. */
export const offersEveryone = (filter: MeasureFilter) =>
  !filter.everyone && asksEveryone({ ...filter, everyone: true }) && !filter.target_not.includes('*')

/** Null where there is none; `count` is how many records there would be more. */
export function offerEveryone(filter: MeasureFilter, count: number, speech: Speech) {
  if (!offersEveryone(filter) || count === 0) return null
  const { list, lists } = speech.words
  const among = say(lists.short, { values: filter.target.map((code) => nameCountry(code, speech)) })
  return {
    said: say(list.everyoneOffer, { n: count, among }, speech),
    include: list.everyoneInclude,
    href: hrefOf({ ...filter, everyone: true, page: 1 }),
  }
}
export type EveryoneOffer = NonNullable<ReturnType<typeof offerEveryone>>
