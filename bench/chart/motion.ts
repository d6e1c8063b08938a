/** The chart while somebody pans and zooms it, and what it holds after that. */
import type { Browser } from '@playwright/test'
import type { BenchStage } from '../stage'
import { median, percentile } from '../statistics'
import { panAndZoom } from './gestures'
import { emptyHeapMegabytes, heapMegabytes } from './heap'
import { type Probed, visitApp } from './visit'

export type Motion = {
  /** Milliseconds of 19 of 20 frames at most, and of the longest of all rounds. */
  p95: number
  longest: number
  /** Of gestures, in all rounds. */
  frames: number
  /** Megabytes of the page, and of an empty one. */
  heap: number
  empty: number
}

export async function measureMotion({ app, rounds }: BenchStage, browser: Browser): Promise<Motion> {
  const [p95s, longests, heaps, empties]: [number[], number[], number[], number[]] = [[], [], [], []]
  let frames = 0
  for (let round = 0; round < rounds; round += 1) {
    empties.push(await emptyHeapMegabytes(browser))
    await visitApp(browser, `${app.url}/measures`, async ({ page }) => {
      await page.evaluate(() => (window as unknown as Probed).chartProbe.watchFrames())
      await panAndZoom(page)
      const { moving, all } = await page.evaluate(() => {
        const { moving, all } = (window as unknown as Probed).chartProbe
        return { moving, all }
      })
      if (moving.length === 0) throw new Error('No gesture has reached the chart.')
      p95s.push(percentile(moving, 95))
      longests.push(Math.max(...all))
      frames += moving.length
      heaps.push(await heapMegabytes(page))
    })
  }
  return { p95: median(p95s), longest: Math.max(...longests), frames, heap: median(heaps), empty: median(empties) }
}
