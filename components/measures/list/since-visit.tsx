'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import { type ForBrowser, say } from '@/lib/i18n/message'

const KEY = 'measureline-visit'
/** Who comes back within half an hour is still here. */
const VISIT_MS = 30 * 60 * 1000

/** To the minute, when this browser was last here before this visit; null: never, or it keeps nothing. Nothing leaves it but that minute. */
function lastVisit(): string | null {
  try {
    const now = Date.now()
    const { seen = 0, last = 0 } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const before = now - seen > VISIT_MS ? seen : last
    localStorage.setItem(KEY, JSON.stringify({ seen: now, last: before }))
    return before ? `${new Date(before).toISOString().slice(0, 16)}Z` : null
  } catch {
    return null
  }
}

type Found = { since: string; records: number; sinceText: string }
type Props = { words: ForBrowser<Words['changes']['visit']>; language: string }

/** How many records are new or changed since then. It stands in the margin above the page: nothing moves when it comes. */
export function SinceVisit({ words, language }: Props) {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const since = lastVisit()
    if (since === null) return
    const left = new AbortController()
    fetch(`${pathTo('changesData')}?since=${since}&perPage=25`, { signal: left.signal })
      .then((response) => response.json())
      .then((told) => setFound({ ...told, since }))
      // It is an offer: without an answer there is none.
      .catch(() => {})
    return () => left.abort()
  }, [])
  if (!found?.records) return null
  const values = { n: found.records, date: found.sinceText }
  return (
    <p className="absolute -translate-y-4 text-xs leading-4 print:hidden">
      <Link href={`${pathTo('changes')}?since=${found.since}` as Route} prefetch={false} className="block pb-2">
        <span className="max-sm:hidden">{say(words.long, values, { language })}</span>
        <span className="sm:hidden">{say(words.short, values, { language })}</span>
        <span aria-hidden="true"> ▸</span>
      </Link>
    </p>
  )
}
