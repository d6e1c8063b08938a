'use client'
import { useActionState } from 'react'
import { type ErrorWords, explainError } from '@/lib/i18n/error-words'
import { choiceName } from '@/lib/measures/form/choices'
import type { DescribedDifference } from '@/lib/measures/form/describe-differences'
import { EMPTY_FORM, type FormAction } from '@/lib/plain-form'
import { type ChoiceWords, VersionChoice } from './version-choice'

export type ReleaseChoice = { difference: DescribedDifference; words: ChoiceWords }

type Props = {
  action: FormAction
  /** The difference that is answered, and the version of the record beside it. */
  difference: number
  version: number
  choices: ReleaseChoice[]
  words: { save: string; leave: string; refused: string }
  errors: ErrorWords
  /** What each field of a record is called: the release's text may not fit beside another one. */
  labels: Readonly<Record<string, string>>
}

/** Which of the release's texts are taken. What its editor never touched is taken unless they say otherwise. */
export function ReleaseForm({ action, difference, version, choices, words, errors, labels }: Props) {
  const [{ errors: codes, values }, formAction, pending] = useActionState(action, EMPTY_FORM)
  const problems = Object.entries(codes).map(([field, code]) =>
    [labels[field], explainError(errors, code)].filter(Boolean).join(': '),
  )
  const chosenOf = ({ difference: { field, untouched } }: ReleaseChoice) =>
    values[choiceName(field)] ?? (untouched ? 'theirs' : 'mine')
  return (
    <form action={formAction} className="mt-3 space-y-3">
      <input type="hidden" name="difference" value={difference} />
      <input type="hidden" name="version" value={version} />
      {problems.length > 0 && (
        <div role="alert" className="border-l-4 border-bad pl-3">
          <p className="font-semibold text-bad">{words.refused}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {choices.map((choice) => (
        <VersionChoice key={choice.difference.field} {...choice} takesTheirs={chosenOf(choice) === 'theirs'} />
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
