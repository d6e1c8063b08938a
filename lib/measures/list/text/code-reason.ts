/** By which of its codes a record is in a list that is asked for codes. */

import { say } from '@/lib/i18n/message'
import { nameCodes } from '@/lib/measures/code-labels'
import { type CodeTouch, isCovering, type TreeCode, touchOf, treeCode } from '@/lib/measures/codes-tree'
import { readCode, splitMentions } from '@/lib/measures/read-code'
import type { ScopeItem, ShownMeasure } from '@/lib/measures/types'
import type { MeasureFilter } from '../filter'
import type { Run, TextReading } from './runs'

/** By the filter or among the words of the search. */
export const askedCodes = ({ q, code }: Pick<MeasureFilter, 'q' | 'code'>): TreeCode[] => [
  ...splitMentions(q).mentions.flatMap(({ codes }) => codes),
  ...code.flatMap(readCode),
]

const ORDER: readonly CodeTouch[] = ['exact', 'narrower', 'broader']
type Reason = { touch: CodeTouch; item: ScopeItem; code: TreeCode }
/** Of what lies above the code, the step next to it says most. */
const closest = (a: Reason, b: Reason) =>
  ORDER.indexOf(a.touch) - ORDER.indexOf(b.touch) || b.code.path.length - a.code.path.length

function reasonOf({ scope }: Pick<ShownMeasure, 'scope'>, asked: readonly TreeCode[]): Reason | undefined {
  const reasons = scope.flatMap((item): Reason[] => {
    const code = treeCode(item.scheme, item.code)
    if (!code) return []
    return asked.flatMap((wanted) => {
      const touch = touchOf(code, wanted)
      return touch ? [{ touch, item, code }] : []
    })
  })
  return reasons.sort(closest)[0]
}

/** "matched by the broader code HS 2022 85 Electrical machinery and equipment". */
export function codeReasonRuns(
  measure: Pick<ShownMeasure, 'scope'>,
  { speech, codes }: TextReading & { codes: readonly TreeCode[] },
): Run[] {
  const reason = codes.length > 0 ? reasonOf(measure, codes) : undefined
  if (!reason) return []
  const { list } = speech.words
  const { touch, item, code } = reason
  if (item.scheme === 'FREE' && isCovering(item.code)) return [say(list.touchedByAll, { name: item.label })]
  return [say(list.touched[touch], { name: nameCodes([code], speech) })]
}
