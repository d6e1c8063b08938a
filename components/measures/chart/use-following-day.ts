import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import type { ChartHands } from '@/lib/measures/chart/hands/chart-hands'

/** So long a day stays before the list follows it, in milliseconds. */
const REST = 400

/** The list as it was on a day, and otherwise as it is. */
function hrefOn(day: EpochDay): string {
  const url = new URL(window.location.href)
  for (const key of ['page', 'on']) url.searchParams.delete(key)
  url.searchParams.set('inForceOn', fromEpochDay(day))
  return `${url.pathname}${url.search}`
}

/** The day of the line: pointed out at once, and soon after the day of the list. `day` is the one that the list is of. */
export function useFollowingDay(hands: ChartHands, day: EpochDay) {
  const router = useRouter()
  const [looked, setLooked] = useState(day)
  const sent = useRef(day)
  useEffect(() => {
    if (day !== sent.current) setLooked(day)
    sent.current = day
  }, [day])
  useEffect(() => {
    hands.mark(looked === day ? null : looked)
    if (looked === sent.current) return
    const timer = setTimeout(() => {
      sent.current = looked
      router.replace(hrefOn(looked) as Route, { scroll: false })
    }, REST)
    return () => clearTimeout(timer)
  }, [hands, looked, day, router])
  return [looked, setLooked] as const
}
