/** A headless Chromium for a measurement. */
import { type Browser, chromium } from '@playwright/test'
import { ensureBrowser, launchOptions } from '@/bin/browser'

/** `use` gets a browser of its own, which ends with it. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  ensureBrowser()
  // Whoever stops the run has a database to end first; the browser ends with this process in any case.
  const handled = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  const browser = await chromium.launch({ ...launchOptions(), ...handled })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
