/** What a reader does with the chart: drag it, and turn the wheel with Ctrl held. */

import type { Page } from '@playwright/test'
import { GUTTER } from '@/bench/product/chart'
import { VIEWPORT } from './visit'

/** No gesture begins after so many milliseconds. */
const PATIENCE = 10_000
/** A touch pad's step: with Ctrl a seventh more or less of what is in view. */
const WHEEL = 20
const WHEEL_STEPS = 12
const DRAG_STEPS = 50
/** The chart takes a wheel to rest when nothing came for 150 ms. */
const REST = 200
const DATA_PATIENCE = 3000

type Plot = { left: number; width: number; y: number }

async function findPlot(page: Page): Promise<Plot> {
  const chart = page.getByRole('listbox')
  await chart.scrollIntoViewIfNeeded()
  const box = await chart.boundingBox()
  if (!box) throw new Error('The chart is not to be seen.')
  const y = Math.min(box.y + box.height / 2, VIEWPORT.height - 20)
  return { left: box.x + GUTTER, width: box.width - GUTTER, y }
}

/** Until what the gesture asked for is drawn; a slow answer comes into the next gesture. */
async function rest(page: Page) {
  await page.waitForTimeout(REST)
  const loading = page.locator('[role=listbox][aria-busy=true]')
  await loading.waitFor({ state: 'detached', timeout: DATA_PATIENCE }).catch(() => {})
}

// Each step waits for the page to have taken it, which it does once a frame.
async function drag(page: Page, { left, width, y }: Plot, from: number, to: number) {
  await page.mouse.move(left + width * from, y)
  await page.mouse.down()
  await page.mouse.move(left + width * to, y, { steps: DRAG_STEPS })
  await page.mouse.up()
}

async function zoom(page: Page, { left, width, y }: Plot, direction: 'in' | 'out', steps: number) {
  await page.mouse.move(left + width * 0.6, y)
  await page.keyboard.down('Control')
  for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, direction === 'in' ? -WHEEL : WHEEL)
  await page.keyboard.up('Control')
}

/** Nearer, to and fro, nearer still, to and fro, and back to where it began. */
export async function panAndZoom(page: Page) {
  const plot = await findPlot(page)
  const toAndFro = [() => drag(page, plot, 0.9, 0.1), () => drag(page, plot, 0.1, 0.9)]
  const nearer = () => zoom(page, plot, 'in', WHEEL_STEPS)
  const back = () => zoom(page, plot, 'out', WHEEL_STEPS * 2)
  const end = performance.now() + PATIENCE
  for (const gesture of [nearer, ...toAndFro, nearer, ...toAndFro, back]) {
    if (performance.now() > end) return
    await gesture()
    await rest(page)
  }
}
