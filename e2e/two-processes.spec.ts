/** Several processes on one database, as of one start or behind a balancer: none may know less than another. */
import { type AppServer, startApp } from '../testing/app-server'
import { addUser, query } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, postForm, readHiddenFields } from './measure-form'

const others: AppServer[] = []
test.beforeAll(async ({ databaseUrl, server }) => {
  // One address and one secret: whoever is signed in with one of them is so with all.
  const env = { MEASURELINE_URL: server.url }
  others.push(...(await Promise.all([2, 3, 4].map(() => startApp(databaseUrl, env)))))
})
test.afterAll(() => Promise.all(others.map((other) => other.stop())))

/** The list of the records with a word, in four forms, and how many measures each tells of. */
const FORMS: Record<string, (text: string) => number> = {
  '/measures': (text) => Number(/<h1[^>]*>(\d+) measure/.exec(text)?.[1] ?? 0),
  '/measures.json': (text) => JSON.parse(text).total,
  '/changes.json': (text) => JSON.parse(text).records,
  '/measures/facets.json': (text) =>
    JSON.parse(text).facets[0].values.find(({ value }: { value: string }) => value === 'measure').count,
}

/** As a browser asks that holds an answer of this tag. */
async function ask(address: string, form: string, tag?: string) {
  const answer = await fetch(address, { headers: tag ? { 'If-None-Match': tag } : {} })
  const text = await answer.text()
  const measures = answer.status === 200 ? FORMS[form]?.(text) : null
  return { status: answer.status, tag: answer.headers.get('etag') ?? '', measures }
}

for (const { many, word } of [
  { many: 2, word: 'zirconium' },
  { many: 4, word: 'hafnium' },
]) {
  test(`an edit through any of ${many} processes shows in the next answer of all`, async ({ page, server, signIn }) => {
    await signIn(page, 'editor')
    const processes = [server, ...others].slice(0, many)
    const lists = processes.flatMap(({ url }) => Object.keys(FORMS).map((form) => ({ url, form })))
    const tags = new Map<string, string>()
    const askAll = async (measures: number) => {
      for (const { url, form } of lists) {
        const address = `${url}${form}?q=${word}`
        const next = await ask(address, form, tags.get(address))
        expect(next, address).toMatchObject({ status: 200, measures })
        // A page that is asked for again is kept whole.
        for (const again of [await ask(address, form), await ask(address, form)])
          expect(again, address).toMatchObject({ status: 200, measures })
        expect(await ask(address, form, next.tag)).toMatchObject({ status: 304, measures: null })
        tags.set(address, next.tag)
      }
    }
    await askAll(0)
    // The form of one is taken by all.
    const hidden = await readHiddenFields(page, '/measures/new')
    for (const [before, { url }] of processes.entries()) {
      const there = { request: page.request, url: () => url }
      const values = filledForm(`A tax on ${word}, ${before + 1}`)
      expect((await postForm(there, `${url}/measures/new`, values, { hidden })).status()).toBe(303)
      await askAll(before + 1)
    }
  })
}

test('what a stranger tried in one process counts in all, and so does the wait', async ({
  page,
  server,
  databaseUrl,
}) => {
  const { email } = await addUser(databaseUrl, 'editor')
  const hidden = await readHiddenFields(page, '/sign-in')
  const tryAt = async ({ url }: AppServer) => {
    const multipart = new FormData()
    const fields = { next: '/account', email, password: 'wrong' }
    for (const [name, value] of [...hidden, ...Object.entries(fields)]) multipart.append(name, value)
    const answer = await page.request.post(`${url}/sign-in`, { multipart, headers: { Origin: url } })
    return answer.status()
  }
  await query(databaseUrl, 'delete from rate_limits')
  const processes = [server, ...others]
  for (const process of processes) expect(await tryAt(process)).toBe(200)
  // As if there had been many more: the next one is five minutes away.
  const tried = await query(
    databaseUrl,
    `with tried as (select key, count from rate_limits where key like 'account:%'),
      more as (update rate_limits set count = 50, last_request = extract(epoch from now()) * 1000)
    select count from tried`,
  )
  expect(tried).toEqual([{ count: processes.length }])
  for (const process of processes) expect(await tryAt(process)).toBe(429)
  await query(databaseUrl, 'delete from rate_limits')
})
