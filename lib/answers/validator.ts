/** What lets a browser ask whether a page is still as it was: an answer without a body when it is. */
import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import { readDataVersion } from '@/lib/database/ping'
import type { Day } from '@/lib/dates'
import { dayOfRequest } from '@/lib/guard/request-day'
import { readsAt } from './address-at'
import { CACHING } from './json'

const BUILD_FILE = '.next/BUILD_ID'
let build: string | null | undefined
/** Another build writes other pages. None in development, where every page may change at any time. */
const buildId = () => {
  build ??= process.env.NODE_ENV === 'production' && existsSync(BUILD_FILE) ? readFileSync(BUILD_FILE, 'utf8') : null
  return build
}

/** What a standby may answer: the data alone, and what is looked for in it. */
export const isReading = (pathname: string) => readsAt(pathname) !== null

export type Asked = { pathname: string; language: string; signedIn: boolean }

const tagOf = (id: string, version: number, day: Day, language: string) => `W/"${id}.${version}.${day}.${language}"`

/** Changes with everything that a page shows to who is not signed in; null where that is not all that it shows. */
export async function validatorOf({ pathname, language, signedIn }: Asked): Promise<string | null> {
  const id = buildId()
  if (!id || signedIn || readsAt(pathname) !== 'kept') return null
  const version = await readDataVersion()
  return version === null ? null : tagOf(id, version, dayOfRequest(), language)
}

/** `ifNoneMatch` as the browser sent it. */
export const isUnchanged = (ifNoneMatch: string | null, validator: string) =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === validator)

/** Kept by the browser of one reader, and asked for anew each time. */
export const validated = (validator: string) => ({ ETag: validator, ...CACHING.kept })
