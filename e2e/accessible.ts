/** What every page has to be, whoever looks at it. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** axe finds nothing, on the whole page or `within` a part of it. Rules that pass are not written up: half of its time. */
export async function expectAccessible(page: Page, about = page.url(), within?: string) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `what axe finds: ${about}`).toEqual([])
}

/** No part of it makes the page scroll sideways. */
export async function expectNarrow(page: Page, about = page.url()) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `scrolls sideways: ${about}`).toBeLessThanOrEqual(0)
}
