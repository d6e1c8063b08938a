'use client'

import { useEffect } from 'react'
import { DateMark } from '@/components/marks'
import type { TimelineLine, TimelineSection } from '@/lib/measures/list/text/timeline-lines'
import { layOutWhenIdle } from './lay-out'
import { ListBody } from './list-body'
import { drawRuns, nameOf } from './runs'

/** `next`: how what lies ahead is summed up where it is folded; null: it is not. */
type Words = { today: string; approximate: string; next: string | null }
/** `across`: after how many lines today lies. */
type Timeline = { sections: readonly TimelineSection[]; across: number | null }

/** Dated entries, month by month, with a line where today lies; what is only expected folds into one. */
export function TimelineLines({ rows, words }: { rows: Timeline | null; words: Words }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are other months
  useEffect(() => layOutWhenIdle([...document.querySelectorAll<HTMLElement>('#rows section')]), [rows])
  return <ListBody as="div" className="months" rows={rows} draw={(timeline) => drawTimeline(timeline, words)} />
}

/** The months before and after a number of lines; one of them may lie on both sides. */
function splitAt(sections: readonly TimelineSection[], across: number) {
  let before = 0
  const parts = sections.map(({ heading, lines }) => {
    const at = Math.min(Math.max(across - before, 0), lines.length)
    before += lines.length
    return [
      { heading, lines: lines.slice(0, at) },
      { heading, lines: lines.slice(at) },
    ] as const
  })
  const side = (at: 0 | 1) => parts.map((part) => part[at]).filter(({ lines }) => lines.length > 0)
  return [side(0), side(1)] as const
}

function drawTimeline({ sections, across }: Timeline, words: Words) {
  if (across === null) return drawMonths(sections, 'month', words)
  const [ahead, others] = splitAt(sections, across)
  const first = drawMonths(ahead, 'ahead', words)
  return (
    <>
      {words.next === null ? (
        first
      ) : (
        <details>
          <summary>
            <span>{words.next}</span>
          </summary>
          {first}
        </details>
      )}
      <p className="border-t border-ink pt-1 text-xs font-semibold">
        <span>{words.today}</span>
      </p>
      {drawMonths(others, 'month', words)}
    </>
  )
}

const drawMonths = (sections: readonly TimelineSection[], name: string, words: Words) =>
  sections.map(({ heading, lines }, place) => {
    const id = `${name}-${place}`
    return (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>
          <span>{heading}</span>
        </h2>
        <ol>
          {lines.map((line, at) => (
            <Line key={nameOf(line, at)} line={line} words={words} />
          ))}
        </ol>
      </section>
    )
  })

const isVague = (date: string) => date.length < 'yyyy-mm-dd'.length

/** One dated step of a record: when, what, where it stands today, and who says so. */
function Line({ line: [date, title, said, status, source], words }: { line: TimelineLine; words: Words }) {
  return (
    <li>
      <DateMark date={date} hint={isVague(date) ? words.approximate : undefined} />
      <div>
        <h3>{drawRuns(title)}</h3>
        {said.map((runs, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and never change places
          <p key={at}>{drawRuns(runs)}</p>
        ))}
      </div>
      <p>{drawRuns(status)}</p>
      <p>{drawRuns(source)}</p>
    </li>
  )
}
