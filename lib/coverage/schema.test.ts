import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SHIPPED, SHIPPED_COVERAGE } from '@/lib/imports/shipped'
import { checkSchemaOn, looksSchema } from './schema'

const shipped = () => JSON.parse(readFileSync(SHIPPED_COVERAGE, 'utf8'))

describe('the shipped looks', () => {
  it('are looks, each of an authority of the data set, in order', () => {
    const looks = looksSchema.parse(shipped())
    const { authorities } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as { authorities: { key: string }[] }
    const keys = looks.map(({ authority }) => authority)
    expect(keys).toEqual([...keys].sort())
    expect(authorities.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
    for (const { numbersSeen } of looks)
      for (const numbers of Object.values(numbersSeen)) expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('name an authority once', () => {
    const [first] = shipped()
    expect(looksSchema.safeParse([first, first]).success).toBe(false)
  })
})

const CHECK = { authority: 'mofcom', readThrough: '2026-11-27', how: 'press', note: '' }
const wrong = (change: object) =>
  checkSchemaOn('2026-11-27')
    .safeParse({ ...CHECK, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)

describe('what an editor says', () => {
  it('is a day that has been, and a note where there is one', () => {
    expect(checkSchemaOn('2026-11-27').parse(CHECK)).toEqual({ ...CHECK, note: null })
  })

  it.each([
    [{ readThrough: '2026-11-28' }, 'readThrough published_ahead'],
    [{ readThrough: '2026-11' }, 'readThrough invalid_date'],
    [{ readThrough: '' }, 'readThrough required'],
    [{ how: 'hearsay' }, 'how unknown_code'],
    [{ authority: '../x' }, 'authority invalid_slug'],
    [{ note: 'a'.repeat(1001) }, 'note too_long:1000'],
  ])('is refused with %o', (change, message) => {
    expect(wrong(change)).toContain(message)
  })
})
