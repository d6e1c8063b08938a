'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { Words } from '@/lib/i18n/catalogue'
import { placeInTrail, type TrailPlace } from '@/lib/views/trail'

type Props = { path: string; words: Words['record']['trail'] }

/** Back to the list that its reader came from, and on within it. It stands in the margin above the page: nothing moves when it comes. */
export function RecordTrail({ path, words }: Props) {
  const [place, setPlace] = useState<TrailPlace | null>(null)
  useEffect(() => setPlace(placeInTrail(path)), [path])
  if (!place) return null
  const { href, label, previous, next } = place
  const step = (way: string | null, word: string, rel: 'prev' | 'next') =>
    way && (
      <Link href={way as Route} rel={rel} prefetch={false}>
        <span>{word}</span>
      </Link>
    )
  return (
    <nav aria-label={words.label} className="relative paper:hidden">
      <p className="absolute inset-x-0 -top-4 flex gap-x-4 text-xs leading-4 whitespace-nowrap">
        {step(previous, words.previous, 'prev')}
        {step(next, words.next, 'next')}
        <Link href={href as Route} prefetch={false} className="min-w-0 truncate pb-0.5">
          <span>{words.back}</span> <span>{label}</span>
        </Link>
      </p>
    </nav>
  )
}
