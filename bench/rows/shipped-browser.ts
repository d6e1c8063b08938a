/** What a browser has to do with the tracker as it is shipped: first paint, and the scripts of the form. */
import type { Browser } from '@playwright/test'
import { addUser, signInWith } from '@/e2e/accounts'
import { databaseUrlOf } from '@/testing/start-process'
import { openConnections } from '../ask'
import { visitApp } from '../chart/visit'
import type { Result } from '../results'
import { median } from '../statistics'
import { scriptsOf, sizeScripts } from './scripts'

/** `data` is its folder. */
export type Shipped = { url: string; data: string; rounds: number }

export async function paintRow({ url, rounds }: Shipped, browser: Browser): Promise<Result> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await visitApp(browser, `${url}/measures`, async ({ paintedAt }) => times.push(paintedAt))
  }
  const note = 'of the chart, from navigation, by a browser that was never there'
  return { what: 'shipped, first paint', bar: { most: 350 }, unit: 'ms', measured: median(times), note }
}

/** What the form of a new record has beyond the scripts of the list. */
export async function formRow({ url, data }: Shipped, browser: Browser): Promise<Result> {
  const page = await browser.newPage({ baseURL: url })
  try {
    await signInWith(page, await addUser(databaseUrlOf(data), 'editor'), '/measures/new')
    await page.waitForURL(`${url}/measures/new`)
    const own = scriptsOf((await (await page.reload())?.text()) ?? '')
    const common = scriptsOf((await openConnections(1)(`${url}/measures`)).body.toString())
    const added = own.filter((file) => !common.includes(file))
    const note = `${added.length} files beyond those of the list, each by gzip; all ${own.length}: ${(await sizeScripts(url, own)).toFixed(0)} KB`
    return {
      what: 'shipped, JavaScript of the form',
      bar: { most: 65 },
      unit: 'KB',
      measured: await sizeScripts(url, added),
      note,
    }
  } finally {
    await page.close()
  }
}
