import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { describeFacts } from './describe-facts'
import type { Facts } from './log'

it.each<[Facts | null, Facts | null, string[]]>([
  [null, null, []],
  [{ role: 'viewer' }, { role: 'editor' }, ['role: Viewer → Editor']],
  [{ role: 'admin', disabled: true }, { role: 'admin', disabled: false }, ['role: Admin', 'disabled: yes → no']],
  [{ sessions: 3 }, null, ['signed in at: 3']],
  [null, { purpose: 'invitation', name: 'admin' }, ['link: invitation', 'name: admin']],
  [null, { role: 'owner', of: 'old' }, ['role: owner', 'of: old']],
])('%j and then %j', (before, after, told) => {
  expect(describeFacts({ before, after }, wordsIn('en'))).toEqual(told)
})
