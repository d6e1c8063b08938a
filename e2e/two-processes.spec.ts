/** Two processes on one database, as behind a balancer: each keeps counts, validators and pages, and none may be stale. */
import { type AppServer, startApp } from '../testing/app-server'
import { expect, test } from './fixtures'
import { filledForm, postForm } from './measure-form'

let other: AppServer
test.beforeAll(async ({ databaseUrl }) => {
  other = await startApp(databaseUrl)
})
test.afterAll(() => other.stop())

const WORD = 'zirconium'
/** The list of the records with a word, in three forms, and how many measures each tells of. */
const FORMS: Record<string, (text: string) => number> = {
  '/measures': (text) => Number(/<h1[^>]*>(\d+) measure/.exec(text)?.[1] ?? 0),
  '/measures.json': (text) => JSON.parse(text).total,
  '/measures/facets.json': (text) =>
    JSON.parse(text).facets[0].values.find(({ value }: { value: string }) => value === 'measure').count,
}

/** As a browser asks that holds an answer of this tag. */
async function ask(server: AppServer, path: string, tag?: string) {
  const answer = await fetch(`${server.url}${path}?q=${WORD}`, { headers: tag ? { 'If-None-Match': tag } : {} })
  const text = await answer.text()
  const measures = answer.status === 200 ? FORMS[path]?.(text) : null
  return { status: answer.status, tag: answer.headers.get('etag') ?? '', measures }
}

test('an edit through one process shows in the next answer of both', async ({ page, server, signIn }) => {
  await signIn(page, 'editor')
  const tags = new Map<string, string>()
  for (const process of [server, other]) {
    for (const path of Object.keys(FORMS)) {
      const first = await ask(process, path)
      // A page that is asked for again is kept whole.
      for (const one of [first, await ask(process, path), await ask(process, path)])
        expect(one).toMatchObject({ status: 200, measures: 0 })
      expect(await ask(process, path, first.tag)).toMatchObject({ status: 304, measures: null })
      tags.set(`${process.url}${path}`, first.tag)
    }
  }
  const saved = await postForm(page, '/measures/new', filledForm(`A tax on ${WORD}`))
  expect(saved.status()).toBe(303)
  for (const process of [other, server]) {
    for (const path of Object.keys(FORMS)) {
      const next = await ask(process, path, tags.get(`${process.url}${path}`))
      expect(next).toMatchObject({ status: 200, measures: 1 })
      expect(next.tag).not.toBe(tags.get(`${process.url}${path}`))
    }
  }
})
