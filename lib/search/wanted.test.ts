import { expect, it } from 'vitest'
import { readWanted } from './wanted'

it.each([
  ['Subaru Corporation', 'subaru'],
  ['スバル株式会社', 'すばる'],
  ['Mitsubishi Heavy Industries, Ltd.', 'mitsubishiheavyindustries'],
  ['3M Company', '3m'],
  ['Terra-Drone', 'terradrone'],
  ['Subaru', null],
  ['rare earth', null],
  ['株式会社', null],
  ['No. 61', null],
  ['No. 46 of 2024', null],
  ['1C101.d', null],
  ['"Subaru Corporation"', null],
  ['Subaru Corporation -engine', null],
])('%s is asked for as the name %s', (q, name) => {
  expect(readWanted(q).name).toBe(name)
})
