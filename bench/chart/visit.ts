/** One navigation to a page with a chart, by somebody whose browser knows nothing of it. */
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { ROOT } from '@/bin/processes'

const PROBE = path.join(ROOT, 'bench', 'chart', 'probe.js')
export const VIEWPORT = { width: 1280, height: 900 }

/** What probe.js leaves in a page. */
type Probe = {
  paintedAt: number | null
  shown: number | null
  moving: number[]
  all: number[]
  watchFrames: () => void
}
export type Probed = { chartProbe: Probe }

export type PaintMoments = {
  /** Milliseconds from the start of the navigation to the first paint of the chart. */
  paintedAt: number
  /** How many measures it is of. */
  shown: number
}

export type Visit = PaintMoments & {
  page: Page
  html: () => Promise<string>
  /** Addresses of the script files that were asked for. */
  scripts: readonly string[]
}

async function untilPainted(page: Page): Promise<PaintMoments> {
  const probe = await page.waitForFunction(
    () => {
      const { paintedAt, shown } = (window as unknown as Probed).chartProbe
      return paintedAt !== null && shown !== null && { paintedAt, shown }
    },
    null,
    { polling: 100, timeout: 0 },
  )
  const painted = await probe.jsonValue()
  if (!painted) throw new Error('The probe has told of no chart.')
  return painted
}

async function paint(page: Page, url: string) {
  const response = await page.goto(url, { waitUntil: 'commit', timeout: 0 })
  return { response, ...(await untilPainted(page)) }
}

/** Null where the chart is not painted within so many milliseconds. */
async function navigate(page: Page, url: string, patience: number) {
  // Playwright's own timeouts wait for a page whose script does not let go.
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([paint(page, url), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Null as above. */
export async function visit<Result>(
  browser: Browser,
  url: string,
  patience: number,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result | null> {
  // A context of its own has an empty cache: what is kept is kept by the server.
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    await context.addInitScript({ path: PROBE })
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    const painted = await navigate(page, url, patience)
    if (!painted) return null
    const { response, paintedAt, shown } = painted
    return await use({ page, paintedAt, shown, scripts, html: async () => (await response?.text()) ?? '' })
  } finally {
    await context.close()
  }
}

const APP_PATIENCE = 60_000
const unpainted = (url: string) => new Error(`${url} has painted no chart within ${APP_PATIENCE / 1000} s.`)

/** The list of the app with its chart. */
export async function visitApp<Result>(browser: Browser, url: string, use: (visit: Visit) => Promise<Result>) {
  const result = await visit(browser, url, APP_PATIENCE, use)
  if (result === null) throw unpainted(url)
  return result
}

/** The same once more, where the browser has kept what it may. */
export async function visitAgain(page: Page): Promise<PaintMoments> {
  const painted = await navigate(page, page.url(), APP_PATIENCE)
  if (!painted) throw unpainted(page.url())
  return painted
}
