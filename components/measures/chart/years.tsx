'use client'

import Link from 'next/link'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { stepTo } from '@/components/listbox/use-listbox'
import { say } from '@/lib/i18n/message'
import { periodHref } from '@/lib/measures/chart/data/address'
import type { OverviewProps } from './overview-props'

/** Years that have one way to their records. */
export type YearGroup = { from: number; to: number }
type Props = { groups: readonly YearGroup[]; className: string } & Pick<OverviewProps, 'query' | 'words'>

const KEYS: Record<string, string> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp', Home: 'Home', End: 'End' }

/** One stop on a keyboard's way, within which arrows lead from year to year. Without scripts each is one of its own. */
function useOneStop(count: number) {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState<number | null>(null)
  useEffect(() => setAt(0), [])
  const stop = at === null ? null : Math.min(at, count - 1)
  function onKeyDown(event: KeyboardEvent) {
    const to = stepTo(KEYS[event.key] ?? '', stop ?? 0, count, true)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    setAt(to)
    list.current?.querySelectorAll('a')[to]?.focus()
  }
  const stopOf = (place: number) => (stop === null || place === stop ? undefined : -1)
  return { frame: { ref: list, onKeyDown }, stopOf, setAt }
}

/** Each as wide as its years. */
export function Years({ groups, query, words, className }: Props) {
  const { frame, stopOf, setAt } = useOneStop(groups.length)
  return (
    <ul className={`years ${className}`} {...frame}>
      {groups.map(({ from, to }, place) => (
        <li key={from} style={from === to ? undefined : { flexGrow: to - from + 1 }}>
          <Link
            href={periodHref(query, String(from), String(to))}
            prefetch={false}
            scroll={false}
            tabIndex={stopOf(place)}
            onFocus={() => setAt(place)}
            aria-label={from === to ? say(words.year, { year: from }) : say(words.years, { from, to })}
          >
            {from === to ? from : `${from}–${String(to).slice(-2)}`}
          </Link>
        </li>
      ))}
    </ul>
  )
}
