import { GOLDEN } from '@/testing/golden'
import { expect, test } from './fixtures'
import { FOR_FILES, HOSTILE_QUERIES } from './hostile-filters.cases'
import { askRaw } from './raw-request'

test.use({ data: 'as loaded' })

/** What is too long (431) or has too many values (414) is refused whatever it asks for. */
const REFUSED = [400, 414, 431]

const ask = async (server: string, path: string) => (await askRaw(server, { path })).status

for (const [name, query] of HOSTILE_QUERIES) {
  test(`${name} is answered or refused`, async ({ server }) => {
    const statusOf = (path: string) => ask(server.url, path)
    expect([200, ...REFUSED]).toContain(await statusOf(`/measures?${query}`))
    expect([200, ...REFUSED]).toContain(await statusOf(`/measures?view=table&${query}`))
    const list = await statusOf(`/measures.json?limit=5&${query}`)
    expect([200, ...REFUSED]).toContain(list)
    // What is nonsense to one of them is nonsense to all.
    expect(await statusOf(`/measures/facets.json?${query}`)).toBe(list)
    expect(await statusOf(`/measures/chart.json?${query}`)).toBe(list)
    if (FOR_FILES.has(name)) expect(await statusOf(`/measures.csv?${query}`)).toBe(list)
  })
}

const MANY: [string, number, string][] = [
  ['ten thousand values', 431, Array.from({ length: 10_000 }, (_, index) => `category=c${index}`).join('&')],
  ['as many values as fit into 16 KB', 414, 'a&'.repeat(7500)],
]
for (const [what, status, query] of MANY) {
  test(`${what} are refused in under 100 ms`, async ({ server }) => {
    const took: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now()
      expect(await ask(server.url, `/measures?${query}`)).toBe(status)
      took.push(performance.now() - start)
    }
    expect(Math.min(...took)).toBeLessThan(100)
  })
}

test('nothing of it left a trace', async ({ request }) => {
  const list = await request.get('/measures.json?limit=1')
  expect(list.headers()['x-total-count']).toBe(String(GOLDEN.measures.length))
  expect((await request.get('/healthz')).status()).toBe(200)
})
