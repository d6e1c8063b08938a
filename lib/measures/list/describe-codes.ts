/** The codes that a list is asked for, in words. */
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { nameCodes } from '../code-labels'
import { readCode } from '../read-code'
import type { Condition } from './describe'
import type { MeasureFilter } from './filter'

export function describeCodes({ code }: MeasureFilter, speech: Speech): Condition[] {
  if (code.length === 0) return []
  const { list } = speech.words
  const names = code.map((each) => nameCodes(readCode(each), speech))
  const parts = code.map((each, at) => ({
    key: `code-${each}`,
    label: say(list.codeChip, { name: names[at] ?? each }),
    without: { code: code.filter((other) => other !== each) },
  }))
  return [{ role: 'rest', phrase: say(list.touching, { names }), parts }]
}
