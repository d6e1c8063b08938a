/** How far each authority was read, as its page shows it. */
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { Authority } from '@/lib/measures/types'
import type { LocalizedText } from '@/lib/texts'
import { type SeenYear, seenYears } from './numbers'
import { type Edge, isLate } from './reach'
import type { AuthorityLooks, SignedLook } from './types'

/** Records of that authority of which a day passed unseen: how many, and the first of them. */
export type UnseenRecords = {
  authority: string
  count: number
  first: readonly { slug: string; title: LocalizedText }[]
}

export type AuthorityRow = {
  authority: Authority
  /** The look that holds; null: nobody looked at it by itself. */
  last: SignedLook | null
  /** Those before it, the newest first, and how many there are of older ones. */
  earlier: readonly SignedLook[]
  older: number
  days: number | null
  late: boolean
  years: readonly SeenYear[]
  unseen: Omit<UnseenRecords, 'authority'>
}

type Read = { looks: readonly AuthorityLooks[]; unseen: readonly UnseenRecords[] }

/** In the order of the authorities. */
export const authorityRows = (authorities: readonly Authority[], read: Read, today: Day): AuthorityRow[] =>
  authorities.map((authority) => {
    const isOwn = (one: { authority: string }) => one.authority === authority.key
    const { looks = [], older = 0, notes = [] } = read.looks.find(isOwn) ?? {}
    const [last = null, ...earlier] = looks
    return {
      ...{ authority, last, earlier, older },
      days: last && daysBetween(last.readThrough, today),
      late: last === null || isLate(last.readThrough, today),
      years: last ? seenYears(last.numbersSeen, notes) : [],
      unseen: read.unseen.find(isOwn) ?? { count: 0, first: [] },
    }
  })

export type UncheckedAuthority = { authority: Authority; days: number | null }

/** Those that nobody has read for a month: those that were never read first, then the longest ago. */
export const uncheckedAuthorities = (authorities: readonly Authority[], { looks }: Edge, today: Day) =>
  authorities
    .flatMap((authority): UncheckedAuthority[] => {
      const through = looks.get(authority.key)?.readThrough
      if (through && !isLate(through, today)) return []
      return [{ authority, days: through ? daysBetween(through, today) : null }]
    })
    .sort((a, b) => (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY))

export const AUTHORITIES_PER_PAGE = 50

/** The address of the page of that number. */
export const coverageHref = (page: number): string => pathTo('coverage') + (page > 1 ? `?page=${page}` : '')

/** Of an authority the line on its page. `authorities` are all, in their order. */
export function lineHref(key: string, authorities: readonly Authority[]): string {
  const place = authorities.findIndex((authority) => authority.key === key)
  return `${coverageHref(Math.floor(Math.max(place, 0) / AUTHORITIES_PER_PAGE) + 1)}#${key}`
}
