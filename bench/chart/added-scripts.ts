/** The JavaScript that comes with the chart alone. */
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { openConnections } from '../ask'
import { scriptsOf } from '../rows/scripts'
import type { BenchStage } from '../stage'
import { visitApp } from './visit'

/** Addresses of `asked` that the page itself does not name. */
export function addedScripts(html: string, asked: readonly string[], url: string): string[] {
  const named = new Set(scriptsOf(html).map((file) => new URL(file, url).href))
  return [...new Set(asked)].filter((file) => !named.has(file))
}

export async function sizeAddedScripts(
  { app }: BenchStage,
  browser: Browser,
): Promise<{ files: number; bytes: number }> {
  const url = `${app.url}/measures`
  const files = await visitApp(browser, url, async ({ html, scripts }) => addedScripts(await html(), scripts, url))
  const ask = openConnections(1)
  let bytes = 0
  for (const file of files) bytes += gzipSync((await ask(file)).body).length
  return { files: files.length, bytes }
}
