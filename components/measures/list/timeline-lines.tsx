'use client'

import { Fragment } from 'react'
import { DateMark } from '@/components/marks'
import type { TimelineLine, TimelineSection } from '@/lib/measures/list/text/timeline-lines'
import { ListBody } from './list-body'
import { drawRuns, nameOf } from './runs'

type Words = { today: string; approximate: string }
/** `across`: after how many lines today lies. */
type Timeline = { sections: readonly TimelineSection[]; across: number | null }

/** Dated entries, month by month, with a line where today lies. */
export const TimelineLines = ({ rows, words }: { rows: Timeline | null; words: Words }) => (
  <ListBody as="div" className="months" rows={rows} draw={(timeline) => drawSections(timeline, words)} />
)

function drawSections({ sections, across }: Timeline, words: Words) {
  let before = 0
  return sections.map(({ heading, lines }, place) => {
    const first = before
    before += lines.length
    const id = `month-${place}`
    return (
      <Fragment key={id}>
        {first === across && <p className="border-t border-ink pt-1 text-xs font-semibold">{words.today}</p>}
        <section aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <ol>
            {lines.map((line, at) => (
              <Fragment key={nameOf(line, at)}>
                {at > 0 && first + at === across && <li className="text-xs font-semibold">{words.today}</li>}
                <Line line={line} words={words} />
              </Fragment>
            ))}
          </ol>
        </section>
      </Fragment>
    )
  })
}

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
