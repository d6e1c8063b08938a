'use client'
import { useActionState } from 'react'
import type { AnswerAction } from '@/lib/imports/answering'
import type { DescribedDifference } from '@/lib/measures/form/describe-differences'
import { type ChoiceWords, VersionChoice } from './version-choice'

export type ReleaseChoice = { difference: DescribedDifference; words: ChoiceWords }

type Props = {
  action: AnswerAction
  /** The difference that is answered, and the version of the record beside it. */
  difference: number
  version: number
  choices: ReleaseChoice[]
  words: { save: string; leave: string; refused: string }
}

/** Which of the release's texts are taken. What its editor never touched is taken unless they say otherwise. */
export function ReleaseForm({ action, difference, version, choices, words }: Props) {
  const [state, formAction, pending] = useActionState(action, null)
  return (
    <form action={formAction} className="mt-3 space-y-3">
      <input type="hidden" name="difference" value={difference} />
      <input type="hidden" name="version" value={version} />
      {state && (
        <div role="alert" className="border-l-4 border-bad pl-3">
          <p className="font-semibold text-bad">{words.refused}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {choices.map((choice) => (
        <VersionChoice
          key={choice.difference.field}
          {...choice}
          takesTheirs={state ? state.taken.includes(choice.difference.field) : choice.difference.untouched}
        />
      ))}
      <p className="flex flex-wrap gap-3">
        <button type="submit" disabled={pending} className="button">
          {words.save}
        </button>
        <button type="submit" name="leave" value="all" disabled={pending} className="button">
          {words.leave}
        </button>
      </p>
    </form>
  )
}
