import { sqltag as sql } from '@prisma/client/runtime/client'
import { expect, it } from 'vitest'
import { provideTestDatabase } from '@/testing/test-database'
import { inSnapshot, type Snapshot } from './snapshot'

provideTestDatabase('empty')

const numbersTo = (last: number) => sql`select n from generate_series(1, ${last}::int) n order by n desc`
const squaresOf = (ids: number[]) =>
  sql`select n, n::bigint * n as square from unnest(${ids}::int[]) with ordinality listed(n, place) order by place`

async function readAll(last: number): Promise<number[]> {
  const read: number[] = []
  for await (const { n, square } of inSnapshot(({ eachOf }: Snapshot) =>
    eachOf<{ n: number; square: string }>(numbersTo(last), squaresOf),
  )) {
    expect(Number(square)).toBe(n * n)
    read.push(n)
  }
  return read
}

// A batch is 200, and the ids of ten are read ahead: nothing, less than one, its end, and beyond what is ahead.
it.each([0, 1, 199, 200, 201, 2200, 2201, 4399])('%i rows come each once and in their order', async (last) => {
  expect(await readAll(last)).toEqual(Array.from({ length: last }, (_, index) => last - index))
})

it('who stops early leaves the connection as it was', async () => {
  for (let round = 0; round < 12; round += 1) {
    for await (const { n } of inSnapshot(({ eachOf }: Snapshot) => eachOf<{ n: number }>(numbersTo(3000), squaresOf))) {
      if (n < 2990) break
    }
  }
  expect(await readAll(10)).toHaveLength(10)
})
