import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { EpochDay } from '@/lib/epoch-day'

/** So long a day stays before the rest of the page follows it, in milliseconds. */
const REST = 400

/**
 * The day of a line that is dragged: shown at once, and soon after followed by the page's address, and the page by that. `day`
 * is the one that the page is of; `hrefOn` says where another one is, and stays the same as long as that does.
 */
export function useFollowedDay(day: EpochDay, hrefOn: (day: EpochDay) => string) {
  const router = useRouter()
  const [looked, setLooked] = useState(day)
  const sent = useRef(day)
  useEffect(() => {
    if (day !== sent.current) setLooked(day)
    sent.current = day
  }, [day])
  useEffect(() => {
    if (looked === sent.current) return
    const timer = setTimeout(() => {
      sent.current = looked
      router.replace(hrefOn(looked) as Route, { scroll: false })
    }, REST)
    return () => clearTimeout(timer)
  }, [looked, hrefOn, router])
  return [looked, setLooked] as const
}
