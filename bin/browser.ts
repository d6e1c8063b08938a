/** A Chromium for the end-to-end tests and the benchmark: the installed one, else Debian's, else Playwright's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { bin, ROOT } from './processes'

// The shell first: the same engine without a window, which takes a sixth of the processor time less.
const INSTALLED = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
)

/** Undefined where Playwright's own is to be used. */
const findBrowser = () => process.env.CHROMIUM_PATH || INSTALLED.find((file) => existsSync(file))

export const launchOptions = () => ({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0

const installFromDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', 'update', '-q') &&
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk')

/** Throws one sentence when there is no way to one. */
export function ensureBrowser() {
  if (findBrowser() || existsSync(chromium.executablePath())) return
  console.log('Installing Chromium for the browser tests')
  if (installFromDebian()) return
  if (run(process.execPath, bin('@playwright', 'test', 'cli.js'), 'install', 'chromium')) return
  throw new Error('No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/usr/bin/chromium npm test')
}
