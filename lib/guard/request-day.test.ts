import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { fates, type RequestFate } from './fate'
import { dayOfRequest } from './request-day'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const begin = () => ({}) as RequestFate

afterEach(() => void vi.useRealTimers())

it('is the same for all of a request that lasts over midnight in Tokyo, and new for the next one', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-29T14:59:59.999Z') })
  const days = await fates().run(begin(), async () => {
    const before = dayOfRequest()
    vi.setSystemTime('2026-06-29T15:00:00Z')
    await Promise.resolve()
    return [before, dayOfRequest()]
  })
  expect(days).toEqual(['2026-06-29', '2026-06-29'])
  expect(fates().run(begin(), dayOfRequest)).toBe('2026-06-30')
  expect(dayOfRequest()).toBe('2026-06-30')
})

it('is what every part of the server asks for that answers a request', () => {
  // The browser and the server read what is typed by the same code, and hand it the day that each knows; a file is loaded
  // outside of a request.
  const OTHERS = [
    'lib/guard/request-day.ts',
    'lib/imports/schema.ts',
    'lib/measures/form/submission.ts',
    'lib/measures/form/typed-events.ts',
    'lib/measures/list/parse-filter.ts',
    'lib/typed-dates/schema.ts',
  ]
  const asking = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|cases)\.tsx?$/.test(file))
      .filter((file) =>
        /^import \{[^}]*\btoday\b[^}]*\} from '[^']*\/dates'/m.test(readFileSync(`${ROOT}${file}`, 'utf8')),
      ),
  )
  expect(asking.sort()).toEqual(OTHERS.sort())
})
