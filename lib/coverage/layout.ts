/** How far each authority was read, as its page shows it. */
import type { Day } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { Authority } from '@/lib/measures/types'
import type { LocalizedText } from '@/lib/texts'
import { type SeenYear, seenYears } from './numbers'
import { isLate } from './reach'
import type { SignedLook } from './types'

/** A day of a record of that authority that passed unseen. */
export type UnseenDay = { slug: string; title: LocalizedText; authorities: readonly string[] }

export type AuthorityRow = {
  authority: Authority
  /** The look that holds; null: nobody looked at it by itself. */
  last: SignedLook | null
  /** Those before it, the newest first. */
  earlier: readonly SignedLook[]
  days: number | null
  late: boolean
  years: readonly SeenYear[]
  unseen: readonly UnseenDay[]
}

type Read = { authorities: readonly Authority[]; looks: readonly SignedLook[]; overdue: readonly UnseenDay[] }

/** One line a record, however many of its days have passed. */
const unseenOf = (key: string, overdue: readonly UnseenDay[]) => [
  ...new Map(overdue.filter(({ authorities }) => authorities.includes(key)).map((one) => [one.slug, one])).values(),
]

/** In the order of the authorities. `looks` are all that there are, of each authority the newest first. */
export const authorityRows = ({ authorities, looks, overdue }: Read, today: Day): AuthorityRow[] =>
  authorities.map((authority) => {
    const own = looks.filter((look) => look.authority === authority.key)
    const [last = null, ...earlier] = own
    const notes = own.flatMap(({ note }) => note ?? [])
    return {
      authority,
      last,
      earlier,
      days: last && daysBetween(last.readThrough, today),
      late: last === null || isLate(last.readThrough, today),
      years: last ? seenYears(last.numbersSeen, notes) : [],
      unseen: unseenOf(authority.key, overdue),
    }
  })
