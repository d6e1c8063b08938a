'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { fromEpochDay } from '@/lib/epoch-day'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { type RiverSlider, sliderCounts } from '@/lib/measures/river/day-line'

/** So long a day stays before the rest of the page follows it. */
const REST_MS = 400

const withParams = (href: string, params: string) => `${href}${href.includes('?') ? '&' : '?'}${params}`

/** What is said of a day: when, and both numbers with their lists. */
function readDay({ shores, words, isOfMonths, language }: RiverSlider, number: number) {
  const day = fromEpochDay(number)
  const month = day.slice(0, 7)
  const when = isOfMonths
    ? say(words.newIn, { month: writeDate(month, words.forms, language) })
    : say(words.inForceOn, { day: writeDate(day, words.forms, language) })
  const numbers = shores.map(({ shore, name, list, stretches }) => {
    const { all, published, informal } = sliderCounts(stretches, number)
    const href = withParams(list, isOfMonths ? `from=${month}&to=${month}` : `inForceOn=${day}`)
    return { shore, href, text: say(words.shoreText, { shore: name, n: all, published, informal }) }
  })
  return { when, numbers, text: say(words.dayText, { when, shores: numbers.map(({ text }) => text) }) }
}

/** The address follows the day, and the rest of the page the address. */
function useFollowing({ day, href }: RiverSlider) {
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
      router.replace(withParams(href, `on=${fromEpochDay(looked)}`) as Route, { scroll: false })
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [looked, href, router])
  return [looked, setLooked] as const
}

/** A line over the picture that is dragged or goes by arrow keys, day by day. */
export function RiverDay({ slider, children }: { slider: RiverSlider; children: React.ReactNode }) {
  const { days, words } = slider
  const [looked, look] = useFollowing(slider)
  const { when, numbers, text } = readDay(slider, looked)
  return (
    <>
      <div className="river-plot">
        {children}
        <div className="river-line">
          <i style={{ left: `${((looked + 0.5 - days.from) / (days.to - days.from)) * 100}%` }} />
          <input
            type="range"
            min={days.from}
            max={days.to - 1}
            value={looked}
            aria-label={words.day}
            aria-valuetext={text}
            onChange={({ currentTarget }) => look(Number(currentTarget.value))}
          />
        </div>
      </div>
      <p className="flex flex-wrap gap-x-4 pt-1">
        <span className="font-semibold">{when}</span>
        {numbers.map(({ shore, href, text: said }) => (
          <a key={shore} href={href} className={shore === 'china' ? 'text-china' : 'text-japan'}>
            {said}
          </a>
        ))}
      </p>
    </>
  )
}
