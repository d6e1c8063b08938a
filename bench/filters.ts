/** Filters that readers could have: none is asked for twice in a run unless that is what is measured. */
import { randomOf } from './data/random'

// Those of which there are enough for a filter by all three to find something in a small table, too.
const CATEGORIES = ['trade_remedy', 'diplomatic', 'food_import', 'export_control', 'rare_earths', 'entity_listing']
const WORDS = ['export', 'ministry', '出口', '管制', '輸出', '規制', 'semiconductors', '半導体', 'Tokyo', '东京']

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`

/**
 * Category, range and text, as search params. `who` asks: what the app keeps of one row's answers never helps another's,
 * as the counts of a list would help its page.
 */
export function listQuery(who: string, turn: number): string {
  const { pick, whole } = randomOf(who, turn)
  return new URLSearchParams({
    category: pick(CATEGORIES),
    from: month(whole(2010, 2018), whole(1, 12)),
    to: month(whole(2024, 2026), whole(1, 12)),
    // Just that word, the newest first: the floor knows neither what means the same nor what fits best.
    q: `"${pick(WORDS)}"`,
    sort: '-firstOn',
  }).toString()
}

/**
 * Of its range one end alone. The floor knows of a record from when to when it reaches, and not whether a step lies between
 * both ends: with one of them it has to find what the app finds.
 */
export const withOneEnd = (query: string, turn: number) =>
  query.replace(turn % 2 === 0 ? /&to=[\d-]+/ : /&from=[\d-]+/, '')

export function inForceQuery(turn: number): string {
  const { whole } = randomOf('day', turn)
  return `inForceOn=${month(whole(2011, 2026), whole(1, 12))}-${String(whole(1, 28)).padStart(2, '0')}`
}

/** Codes of goods, above, below and beside those of the records, and as words; and what is against some and against all. */
export const CODE_QUERIES = ['code=8505', 'code=28', 'q=280530', 'q=1C902']
export const EVERYONE_QUERIES = [
  'target=JP&everyone=yes',
  'target=CN&everyone=yes',
  'imposer=CN&target=JP&everyone=yes',
]

/** Words of two characters that a thousandth to a hundredth of the records have, and that a quarter have. */
export const RARE_WORDS = ['氦气', '轴承', '光纤']
export const COMMON_WORDS = ['出口', '管制', '輸出', '規制']
