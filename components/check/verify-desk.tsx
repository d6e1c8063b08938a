'use client'
import { useId } from 'react'
import type { CheckWords } from '@/lib/check/check-words'
import { repeatCheck } from '@/lib/check/repeat-check'
import { say } from '@/lib/i18n/message'
import { ReferenceState } from './reference-state'
import { RepeatCheck } from './repeat-check'
import { SavedChanges, SavedFacts } from './saved-facts'
import { useReference } from './use-reference'
import { type SavedCheck, useSavedCheck } from './use-saved-check'

/** A saved check, and all that can be said of it today. */
export function VerifyDesk({ words }: { words: CheckWords }) {
  const id = useId()
  const { check } = words
  const { saved, version, take } = useSavedCheck()
  const fetched = useReference()
  const { reference } = fetched
  const file = saved?.state === 'unchanged' ? saved.file : null
  return (
    <div className="mt-4 max-w-[72ch] [@media(scripting:none)]:hidden">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {check.verify.file}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="max-w-full file:mr-3 file:cursor-pointer file:border file:border-ink file:bg-panel file:px-3 file:py-1 file:text-ink"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void take(file)
          currentTarget.value = ''
        }}
      />
      <div role="status" className="mt-3 space-y-2">
        {saved && <Verdict saved={saved} words={words} />}
        {file && <SavedFacts file={file} version={version} words={words} />}
        {file && reference && <SavedChanges file={file} reference={reference} words={words} />}
      </div>
      {file && !reference && <ReferenceState {...fetched} words={words} />}
      {file && reference && (
        <RepeatCheck key={file.sha256} repeat={(lines) => repeatCheck(file, lines, reference)} words={words} />
      )}
    </div>
  )
}

/** Whether it is what was saved. */
function Verdict({ saved, words: { check } }: { saved: SavedCheck; words: CheckWords }) {
  const { verify } = check
  if (saved.state === 'noHash') return <p className="text-bad">{check.noHash}</p>
  if (saved.state === 'notOne')
    return <p className="wrap-anywhere text-bad">{say(verify.notOne, { name: saved.name })}</p>
  if (saved.state === 'changed') return <p className="font-semibold text-bad">{verify.changed}</p>
  return (
    <>
      <p className="font-semibold">{verify.unchanged}</p>
      <p className="text-xs text-muted">{verify.hashHelp}</p>
    </>
  )
}
