import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './bin/browser'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    // Without a film: what a page was is kept all the same, and two cores draw no frames that nobody looks at.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    actionTimeout: 15_000,
    launchOptions: launchOptions(),
  },
})
