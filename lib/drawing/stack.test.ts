import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { stack } from './stack'

/** "0-10 5-15": a stretch each. "0-10@3" wishes for the track 3. */
function stacked(text: string) {
  const wishes = new Map<number, number>()
  const stretches = text
    .split(' ')
    .filter(Boolean)
    .map((part, id) => {
      const [x0 = 0, x1 = 0, wish] = part.split(/[-@]/).map(Number)
      if (wish !== undefined) wishes.set(id, wish)
      return { id, x0, x1 }
    })
  const tracks = stack(stretches, wishes)
  return stretches.map(({ id }) => tracks.get(id)).join(' ')
}

describe('tracks', () => {
  it.each<[name: string, stretches: string, tracks: string]>([
    ['nothing', '', ''],
    ['side by side', '0-10 20-30 40-50', '0 0 0'],
    ['end to end', '0-10 10-20', '0 0'],
    ['one over another', '0-10 9-20', '0 1'],
    ['within another', '0-100 10-20 20-30 15-25', '0 1 1 2'],
    ['a track that is free again', '0-10 5-50 20-30', '0 1 0'],
    ['first come first served', '9-20 0-10', '0 1'],
    ['a wish', '0-10@2 20-30', '2 0'],
    ['a wish before those that have none', '0-10 0-10@0', '1 0'],
    ['a wish that another had first', '0-10@1 5-15@1', '1 0'],
    ['below what wished', '0-10@0 0-10@2 0-10 0-10', '0 2 1 3'],
  ])('%s', (_, stretches, tracks) => {
    expect(stacked(stretches)).toBe(tracks)
  })
})

it('never puts what overlaps into one track, and leaves none free above', () => {
  const stretchArb = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }))
  fc.assert(
    fc.property(
      fc.array(stretchArb, { maxLength: 60 }),
      fc.array(fc.option(fc.nat(6)), { maxLength: 60 }),
      (all, wished) => {
        const stretches = all.map(([x0, length], id) => ({ id, x0, x1: x0 + length }))
        const wishes = new Map(wished.flatMap((track, id) => (track === null ? [] : [[id, track] as const])))
        const tracks = stack(stretches, wishes)
        const covers = (track: number, { id, x0, x1 }: (typeof stretches)[number]) =>
          stretches.some((other) => other.id !== id && tracks.get(other.id) === track && other.x0 < x1 && x0 < other.x1)
        for (const stretch of stretches) {
          const own = tracks.get(stretch.id) ?? -1
          expect(covers(own, stretch)).toBe(false)
          if (own === wishes.get(stretch.id)) continue
          for (let track = 0; track < own; track += 1) expect(covers(track, stretch)).toBe(true)
        }
      },
    ),
  )
})
