/** What is against all countries is against each of them: a list of what is against some offers it beside. */
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FacetCount } from './facets'
import { asksEveryone, hrefOf, type MeasureFilter } from './filter'

/** Null where there is none. What is against all names nobody beside them, so that nothing of the list is among it. */
export function offerEveryone(filter: MeasureFilter, facets: readonly FacetCount[], speech: Speech) {
  const asked = { ...filter, everyone: true, page: 1 }
  if (filter.everyone || !asksEveryone(asked) || filter.target_not.includes('*')) return null
  const count = facets.find(({ facet, value }) => facet === 'target' && value === '*')?.count ?? 0
  if (count === 0) return null
  const { list, lists } = speech.words
  const among = say(lists.short, { values: filter.target.map((code) => nameCountry(code, speech)) })
  return {
    said: say(list.everyoneOffer, { n: count, among }, speech),
    include: list.everyoneInclude,
    href: hrefOf(asked),
  }
}
export type EveryoneOffer = NonNullable<ReturnType<typeof offerEveryone>>
