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
    // A quarter of the processor's time; `npx playwright test --trace retain-on-failure` keeps what a failing page was.
    trace: 'off',
    actionTimeout: 15_000,
    launchOptions: launchOptions(),
  },
})
