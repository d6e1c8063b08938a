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

export async function measureScripts({ app }: BenchStage): Promise<Result[]> {
  const ask = openConnections(1)
  const { body } = await ask(`${app.url}/measures`)
  const files = scriptsOf(body.toString())
  let bytes = 0
  for (const file of files) bytes += gzipSync((await ask(new URL(file, app.url).href)).body).length
  const note = `${files.length} files, each by gzip`
  const measured = bytes / BYTES_PER_KB
  return [{ what: 'first load JavaScript of /measures', bar: { most: 200 }, unit: 'KB', measured, note }]
}
