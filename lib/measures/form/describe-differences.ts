import { type ChangeNaming, describeValue, itemsWithout, type ValueItem } from '../history/describe-change'
import type { Difference } from './reconcile'

/** A field of which two versions stand against one another, in words. */
export type DescribedDifference = {
  field: string
  label: string
  /** What only this side has. */
  mine: ValueItem[]
  theirs: ValueItem[]
  /** How many items of the field are the same in both. */
  same: number
  untouched: boolean
}

export const describeDifferences = (differences: readonly Difference[], naming: ChangeNaming): DescribedDifference[] =>
  differences.map(({ field, untouched, ...both }) => {
    const [mine, theirs] = [describeValue(field, both.mine, naming), describeValue(field, both.theirs, naming)]
    const only = { mine: itemsWithout(mine, theirs), theirs: itemsWithout(theirs, mine) }
    const same = mine.length - only.mine.length
    return { field, label: naming.speech.words.fields[field].label, ...only, same, untouched }
  })
