'use client'

import { useCallback } from 'react'
import { fromEpochDay } from '@/lib/epoch-day'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { type RiverSlider, sliderCounts } from '@/lib/measures/river/day-line'
import { useFollowedDay } from '../use-followed-day'

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

/** A line over the picture that is dragged or goes by arrow keys, day by day. */
export function RiverDay({ slider, children }: { slider: RiverSlider; children: React.ReactNode }) {
  const { days, words, day, href } = slider
  const hrefOn = useCallback((on: number) => withParams(href, `on=${fromEpochDay(on)}`), [href])
  const [looked, look] = useFollowedDay(day, hrefOn)
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
