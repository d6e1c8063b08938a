/** Nothing that comes late moves what somebody reads already. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

type Shifted = { shifted: number }

/** Somebody who was here two days ago: what is told to them comes last, and moves nothing either. */
function noteShifts() {
  localStorage.setItem('measureline-visit', JSON.stringify({ seen: Date.now() - 172_800_000, last: 0 }))
  const noted = window as unknown as Shifted
  noted.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) noted.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What was noted once two more frames are drawn: a shift is told after its own. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
    return (window as unknown as Shifted).shifted
  })

for (const width of [1280, 375]) {
  for (const path of ['/', '/measures']) {
    test(`nothing moves on ${path} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(noteShifts)
      await page.goto(path)
      await expect(page.getByRole('link', { name: /changed since/ })).toBeVisible()
      // On a telephone it comes when it is asked for.
      const chart = page.getByRole('region', { name: 'Timeline chart' }).getByRole('listbox')
      if (path === '/measures' && width === 1280) await expect(chart).toHaveAccessibleName(/^\d+ records,/)
      const shifted = await shiftsOf(page)
      test.info().annotations.push({ type: 'layout shift', description: String(shifted) })
      expect(shifted).toBeLessThan(0.05)
    })
  }
}
