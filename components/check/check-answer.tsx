'use client'
import { type ReactNode, type Ref, useMemo, useState } from 'react'
import type { CheckRun } from '@/lib/check/check-file'
import type { CheckWords } from '@/lib/check/check-words'
import { coverageLines } from '@/lib/check/say-coverage'
import { makeLineSayer } from '@/lib/check/say-line'
import { CHECK_STATES, type CheckState } from '@/lib/check/types'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { AnswerLine } from './answer-line'

/** `children` save it. */
type Props = { ref: Ref<HTMLElement>; run: CheckRun; words: CheckWords; children: ReactNode }

/** So many are drawn at once: five thousand take a browser seconds. */
const AT_ONCE = 100

/** What was found of each line, and how far anybody has looked. It takes the focus when it comes. */
export function CheckAnswer({ ref, run, words, children }: Props) {
  const { check, dates, language } = words
  const [shown, setShown] = useState<CheckState | null>(null)
  const [most, setMost] = useState(AT_ONCE)
  const sayLine = useMemo(() => makeLineSayer(run.reference, run.day, words), [run, words])
  const lines = shown ? run.lines.filter(({ state }) => state === shown) : run.lines
  const left = Math.min(AT_ONCE, lines.length - most)
  return (
    <section ref={ref} tabIndex={-1} aria-labelledby="answer" className="mt-8">
      <h2 id="answer" className="border-t border-ink pt-2 font-bold">
        {check.answer}
      </h2>
      <p>{say(check.sentence, { n: run.lines.length, day: writeDate(run.day, dates, language) }, words)}</p>
      <StateChoice
        {...{ run, shown, words }}
        choose={(state) => {
          setShown(state)
          setMost(AT_ONCE)
        }}
      />
      <p className="max-w-[72ch] text-xs text-muted">{check.notFoundHelp}</p>
      {children}
      <ol className="mt-3">
        {lines.slice(0, most).map((line) => (
          <AnswerLine key={line.line.number} line={sayLine(line)} words={words} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button mt-3" onClick={() => setMost(most + AT_ONCE)}>
          {say(check.more, { n: left }, words)}
        </button>
      )}
      <details className="mt-6 max-w-[72ch] text-xs">
        <summary>{check.coverageTitle}</summary>
        <ul className="mt-1 text-muted">
          {coverageLines(run.reference, words).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

type ChoiceProps = {
  run: CheckRun
  shown: CheckState | null
  choose: (state: CheckState | null) => void
  words: CheckWords
}

/** How many lines came out how, and which of them are shown. */
function StateChoice({ run, shown, choose, words: { check } }: ChoiceProps) {
  const counts = CHECK_STATES.map((state) => ({
    state,
    count: run.lines.filter((line) => line.state === state).length,
  }))
  const choices = [{ state: null, count: run.lines.length }, ...counts.filter(({ count }) => count > 0)]
  return (
    <fieldset className="my-2 flex flex-wrap gap-x-4 gap-y-1">
      <legend className="sr-only">{check.show}</legend>
      {choices.map(({ state, count }) => (
        <label key={state ?? 'all'} className="flex items-baseline gap-1">
          <input type="radio" name="state" checked={shown === state} onChange={() => choose(state)} />
          <span>
            {state === null
              ? say(check.all, { count: String(count) })
              : say(check.count, { count: String(count), state: check.states[state] })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
