import { get } from 'node:http'
import { GOLDEN } from '@/testing/golden'
import { expect, test } from './fixtures'
import { FOR_FILES, HOSTILE_QUERIES } from './hostile-filters.cases'

test.use({ data: 'as loaded' })

/** An answer that takes so long is none. */
const PATIENCE_MS = 10_000

/** The status of exactly this address: what makes addresses in programs would mend some of them. A body that breaks off throws. */
const ask = (server: string, path: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(server)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    get({ hostname, port, path, agent: false, signal }, (response) => {
      response
        .on('error', reject)
        .on('end', () => resolve(response.statusCode ?? 0))
        .resume()
    }).on('error', reject)
  })

for (const [name, query] of HOSTILE_QUERIES) {
  test(`${name} is answered or refused`, async ({ server }) => {
    const statusOf = (path: string) => ask(server.url, path)
    expect([200, 400]).toContain(await statusOf(`/measures?${query}`))
    expect([200, 400]).toContain(await statusOf(`/measures?view=table&${query}`))
    const list = await statusOf(`/measures.json?limit=5&${query}`)
    expect([200, 400]).toContain(list)
    // What is nonsense to one of them is nonsense to all.
    expect(await statusOf(`/measures/facets.json?${query}`)).toBe(list)
    expect(await statusOf(`/measures/timeline?${query}`)).toBe(list)
    if (FOR_FILES.has(name)) expect(await statusOf(`/measures.csv?${query}`)).toBe(list)
  })
}

test('nothing of it left a trace', async ({ request }) => {
  const list = await request.get('/measures.json?limit=1')
  expect(list.headers()['x-total-count']).toBe(String(GOLDEN.measures.length))
  expect((await request.get('/healthz')).status()).toBe(200)
})
