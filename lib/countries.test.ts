import { expect, it } from 'vitest'
import { COUNTRIES, PARTIES } from './countries'

it('has every code of the standard once, and the union', () => {
  expect(COUNTRIES.size).toBe(249 + 1)
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (const code of COUNTRIES) expect(names.of(code), code).toBeTruthy()
})

it.each(['QQ', 'ZZ', 'XX', 'UK', 'AA', 'jp', '', 'JPN', 'UN'])('knows no %j', (code) => {
  expect(PARTIES.has(code)).toBe(false)
})
