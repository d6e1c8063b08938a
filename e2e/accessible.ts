/** What every page has to be, whoever looks at it. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type Scope = {
  /** A part of the page, by its selector. */
  within?: string
  /** Half of the time. They are the same at every width: looked through once a page is enough. */
  colours?: boolean
}

/**
 * axe finds nothing, on the whole page or a part of it. Rules that pass are not written up, and it runs in the page alone:
 * no page has frames, and the tab that it opens to join theirs takes another half of the time.
 */
export async function expectAccessible(page: Page, about = page.url(), { within, colours = true }: Scope = {}) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (within) axe.include(within)
  if (!colours) axe.disableRules(['color-contrast'])
  expect(page.frames(), 'frames, which nobody would look into').toHaveLength(1)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `what axe finds: ${about}`).toEqual([])
}

/** No part of it makes the page scroll sideways. */
export async function expectNarrow(page: Page, about = page.url()) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `scrolls sideways: ${about}`).toBeLessThanOrEqual(0)
}
