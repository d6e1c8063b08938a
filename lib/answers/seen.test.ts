import { expect, it } from 'vitest'
import { seenVersion } from './seen'

it.each([
  ['nothing', undefined, null, 0],
  ['a note', '105', null, 105],
  ['a kept page', undefined, 'W/"build-1_x.107.2026-11-27.en"', 107],
  ['both', '105', 'W/"a.7.2026-11-27.en", W/"b.104.2026-11-27.ja"', 105],
  ['what somebody made up', '1e9', '"none"', 0],
  ['a number beyond all', '9'.repeat(40), `W/"a.${'9'.repeat(40)}.x"`, 0],
])('%s tells what was seen', (_, note, ifNoneMatch, version) => {
  expect(seenVersion(note, ifNoneMatch)).toBe(version)
})
