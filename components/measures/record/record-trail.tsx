'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { Words } from '@/lib/i18n/catalogue'
import { placeInTrail, type TrailPlace } from '@/lib/views/trail'

const LINE = '-mt-3 mb-1 h-6 paper:hidden'

type Props = { path: string; words: Words['record']['trail'] }

/** Back to the list that its reader came from, and on within it. Its line is there before it is: nothing moves when it comes. */
export function RecordTrail({ path, words }: Props) {
  const [place, setPlace] = useState<TrailPlace | null>(null)
  useEffect(() => setPlace(placeInTrail(path)), [path])
  if (!place) return <p className={LINE} />
  const { href, label, previous, next } = place
  const step = (way: string | null, word: string, rel: 'prev' | 'next') =>
    way && (
      <Link href={way as Route} rel={rel} prefetch={false}>
        <span>{word}</span>
      </Link>
    )
  return (
    <nav aria-label={words.label}>
      <p className={`${LINE} flex gap-x-4 text-xs leading-6 whitespace-nowrap`}>
        {step(previous, words.previous, 'prev')}
        {step(next, words.next, 'next')}
        <Link href={href as Route} prefetch={false} className="min-w-0 truncate">
          <span>{words.back}</span> <span>{label}</span>
        </Link>
      </p>
    </nav>
  )
}
