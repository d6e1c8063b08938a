import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/search/fold'
import { NEWSROOMS } from './newsrooms'
import { voicesOf } from './voices'

const NAMES = NEWSROOMS.flat()
/** Each at an address of its own. */
const voices = (...publishers: string[]) =>
  voicesOf(publishers.map((publisher, place) => ({ url: `https://example.org/${place}`, publisher, origin: null })))

describe('the newsrooms', () => {
  it('have each name once, however it is written', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length)
    const houseOf = new Map<string, string>()
    for (const [house, ...others] of NEWSROOMS) {
      for (const name of [house, ...others]) {
        const known = houseOf.get(fold(name ?? ''))
        expect(known ?? house, name).toBe(house)
        houseOf.set(fold(name ?? ''), house ?? '')
      }
    }
  })

  it('are as many voices as houses', () => {
    expect(voices(...NAMES)).toHaveLength(NEWSROOMS.length)
  })

  it.each(NEWSROOMS.map((names) => [names[0], names] as const))(
    '%s is one voice under all of its names',
    (_, names) => {
      expect(voices(...names)).toHaveLength(1)
      expect(voices(...names.map((name) => name.toUpperCase()))).toHaveLength(1)
      expect(voices(...names.map((name) => ` ${name}\u200b`))).toEqual(voices(...names))
    },
  )

  it.each(NEWSROOMS.map(([house]) => [house ?? '']))('%s is heard through whoever repeats it', (house) => {
    expect(
      voices(house, `${house} via Some Portal`, `Some Portal (quoting ${house})`, `Some Portal / ${house}`),
    ).toEqual(voices(house))
  })

  it('are not heard through each other', () => {
    expect(voices('Reuters via Kyodo News', 'Kyodo News')).toHaveLength(2)
    expect(voices('Kyodo News via Reuters', 'Reuters via Kyodo News')).toHaveLength(2)
  })
})
