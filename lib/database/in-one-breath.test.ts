import { describe, expect, it } from 'vitest'
import { columnName } from './column-name'
import { inOneBreath } from './in-one-breath'

/** A question whose answers are counted. */
function makeQuestion(work: (time: number) => Promise<number> = async (time) => time) {
  let times = 0
  return inOneBreath(async () => {
    times += 1
    return await work(times)
  })
}

describe('a question', () => {
  it('is put once for all who ask in the same breath', async () => {
    const ask = makeQuestion()
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  })

  it('is put anew to whoever asks later, although the first is still on its way', async () => {
    let answer = (_: number) => {}
    const slow = new Promise<number>((resolve) => {
      answer = resolve
    })
    const ask = makeQuestion((time) => (time === 1 ? slow : Promise.resolve(time)))
    const first = ask()
    await Promise.resolve()
    expect(await ask()).toBe(2)
    answer(1)
    expect(await first).toBe(1)
  })

  it('that fails does so for all who asked with it, and for nobody after', async () => {
    const ask = makeQuestion(async (time) => {
      if (time === 1) throw new Error('gone')
      return time
    })
    const asked = await Promise.allSettled([ask(), ask()])
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask()).toBe(2)
  })
})

it.each([
  ['id', 'id'],
  ['measureId', 'measure_id'],
  ['publishedOnEarliest', 'published_on_earliest'],
  ['url', 'url'],
])('%s is kept as %s', (key, column) => {
  expect(columnName(key)).toBe(column)
})
