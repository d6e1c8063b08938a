/** The JavaScript that a browser loads with /measures before anything is clicked. */
import { gzipSync } from 'node:zlib'
import { openConnections } from '../ask'
import type { Result } from '../results'
import type { BenchStage } from '../stage'

const BYTES_PER_KB = 1000

/** Script files that the HTML names, but for what only browsers without modules load. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag))
  const addresses = wanted.flatMap((tag) => /\b(?:src|href)="([^"]+\.js[^"]*)"/.exec(tag)?.[1] ?? [])
  return [...new Set(addresses)]
}

/** Kilobytes of all of them by gzip. */
export async function sizeScripts(url: string, files: readonly string[]): Promise<number> {
  const ask = openConnections(1)
  let bytes = 0
  for (const file of files) bytes += gzipSync((await ask(new URL(file, url).href)).body).length
  return bytes / BYTES_PER_KB
}

export async function measureScripts({ app }: BenchStage): Promise<Result[]> {
  const { body } = await openConnections(1)(`${app.url}/measures`)
  const files = scriptsOf(body.toString())
  const note = `${files.length} files, each by gzip`
  const measured = await sizeScripts(app.url, files)
  return [{ what: 'first load JavaScript of /measures', bar: { most: 200 }, unit: 'KB', measured, note }]
}
