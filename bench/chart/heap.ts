/** How much a page holds in its browser. */
import type { Browser, Page } from '@playwright/test'

const BYTES_PER_MB = 1_000_000

/** After a garbage collection: objects of scripts, typed arrays, and what the document itself is made of. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize + backingStorageSize + embedderHeapUsedSize) / BYTES_PER_MB
}

export async function emptyHeapMegabytes(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.goto('about:blank')
    return await heapMegabytes(page)
  } finally {
    await page.close()
  }
}
