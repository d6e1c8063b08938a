'use client'
import { useEffect, useRef, useState } from 'react'
import type { CheckWords } from '@/lib/check/check-words'
import type { Day } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { AskedInput } from './asked-input'
import { CheckAnswer } from './check-answer'
import { DayInput, dayAsked } from './day-input'
import { ReferenceState } from './reference-state'
import { SaveAnswer } from './save-answer'
import { useAsked } from './use-asked'
import { useCheck } from './use-check'
import { useReference } from './use-reference'

type Props = { today: Day; words: CheckWords }

/** The whole of it: what is asked, and what was found. Nothing here asks a server but for the one file in the beginning. */
export function CheckDesk({ today, words }: Props) {
  const { check } = words
  const fetched = useReference()
  const asked = useAsked()
  const [typedDay, typeDay] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const { run, progress, start, forget } = useCheck(fetched.reference)
  const answer = useRef<HTMLElement>(null)
  const day = dayAsked(typedDay, today)

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const lines = asked.fault ? [] : asked.lines()
    setEmpty(lines.length === 0 && !asked.fault)
    if (lines.length > 0 && day) void start(lines, day)
  }
  useEffect(() => {
    if (run) answer.current?.focus()
  }, [run])

  return (
    <div className="mt-4 [@media(scripting:none)]:hidden">
      <ReferenceState {...fetched} words={words} />
      <form onSubmit={submit} className="mt-3 max-w-[72ch] space-y-3">
        <AskedInput asked={asked} words={words} />
        <DayInput typed={typedDay} onType={typeDay} today={today} words={words} />
        <p className="flex flex-wrap items-center gap-3">
          <button
            type="submit"
            className="button button-primary"
            disabled={fetched.state !== 'ready' || progress !== null}
          >
            {check.run}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              asked.type('')
              forget()
            }}
          >
            {check.clear}
          </button>
          <span role="status" className="text-xs text-muted">
            {progress ? say(check.running, { done: String(progress.done), total: String(progress.total) }) : ''}
          </span>
        </p>
        {isEmpty && (
          <p role="alert" className="text-bad">
            {check.problems.nothing}
          </p>
        )}
      </form>
      {run && (
        <CheckAnswer key={run.made} ref={answer} run={run} words={words}>
          <SaveAnswer run={run} words={words} />
        </CheckAnswer>
      )}
    </div>
  )
}
