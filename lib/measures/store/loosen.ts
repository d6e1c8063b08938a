/** What an empty list would hold with one condition less. */
import 'server-only'
import type { Day } from '@/lib/dates'
import type { Chip, Looser } from '../list/chips'
import { sumOfCounts } from '../list/counts'
import { countMeasures } from './queries'

/** An address can name hundreds of conditions: so many are tried. */
const MOST_TRIED = 12

/** Those that find something, in the order of the chips. */
export async function countLooser(chips: readonly Chip[], today: Day): Promise<Looser[]> {
  const tried = chips.slice(0, MOST_TRIED)
  const found = await Promise.all(
    tried.map(async (chip) => ({ ...chip, records: sumOfCounts(await countMeasures(chip.left, today)) })),
  )
  return found.filter(({ records }) => records > 0)
}
