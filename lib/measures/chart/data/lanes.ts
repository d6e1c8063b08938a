/** Which lanes there are, in which order, and in which of them a record stands. */
import { CATEGORIES, FORMALITIES } from '@/lib/measures/codes'
import { FILTER_STATUSES } from '@/lib/measures/list/keys'
import { BANKS, type Bank } from './data'
import type { Lanes } from './lane-choices'

/** A lane before it has a name. `rest` holds what has none of its own. */
export type LaneKey = { bank: Bank; key: string }
export const REST = '*'

/** More of them in a bank are no chart any more: the rarest share one. */
const MOST_LANES = 14

const SIDES: Record<string, Bank> = { CN: 'china', JP: 'japan' }

/** Whoever else acts has one lane each, whatever lanes are by. */
export const laneOf = (imposer: string, value: string): LaneKey => {
  const bank = SIDES[imposer] ?? 'others'
  return { bank, key: bank === 'others' ? imposer : value }
}

/** Values in the order of their codes; others the most frequent first. */
const CODES: Partial<Record<Lanes, readonly string[]>> = {
  category: CATEGORIES,
  status: FILTER_STATUSES,
  formality: FORMALITIES,
}

const nameOf = ({ bank, key }: LaneKey) => `${bank} ${key}`

function orderBank(bank: Bank, counts: readonly [string, number][], codes: readonly string[] | undefined): LaneKey[] {
  const frequent = counts.toSorted(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
  const own = frequent.slice(0, frequent.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES).map(([key]) => key)
  const ordered = codes && bank !== 'others' ? codes.filter((code) => own.includes(code)) : own
  return [...ordered, ...(frequent.length > own.length ? [REST] : [])].map((key) => ({ bank, key }))
}

/**
 * The lanes of so many records each, bank by bank from the top down, and the place of each key among them. A key may
 * come more than once.
 */
export function orderLanes(counted: readonly (LaneKey & { count: number })[], lanes: Lanes) {
  const counts = new Map<Bank, Map<string, number>>(BANKS.map((bank) => [bank, new Map()]))
  for (const { bank, key, count } of counted) {
    const own = counts.get(bank)
    own?.set(key, (own.get(key) ?? 0) + count)
  }
  const ordered = BANKS.flatMap((bank) => orderBank(bank, [...(counts.get(bank) ?? [])], CODES[lanes]))
  const places = new Map(ordered.map((lane, place) => [nameOf(lane), place]))
  const placeOf = (lane: LaneKey): number => places.get(nameOf(lane)) ?? places.get(nameOf({ ...lane, key: REST })) ?? 0
  return { ordered, placeOf }
}
