'use client'
import { useState } from 'react'
import type { CheckWords } from '@/lib/check/check-words'
import type { RepeatedCheck } from '@/lib/check/repeat-check'
import type { AskedLine } from '@/lib/check/types'
import { say } from '@/lib/i18n/message'
import { AskedInput } from './asked-input'
import { useAsked } from './use-asked'

type Props = { repeat: (lines: readonly AskedLine[]) => Promise<RepeatedCheck>; words: CheckWords }

/** The same lines once more, for the same day, against the data of today. */
export function RepeatCheck({ repeat, words }: Props) {
  const { check } = words
  const { verify } = check
  const asked = useAsked()
  const [repeated, setRepeated] = useState<RepeatedCheck | null>(null)
  async function submit(event: React.FormEvent) {
    event.preventDefault()
    if (!asked.fault) setRepeated(await repeat(asked.lines()))
  }
  return (
    <section aria-labelledby="again" className="mt-6">
      <h2 id="again" className="border-t border-ink pt-2 font-bold">
        {verify.again}
      </h2>
      <p className="mb-3 text-muted">{verify.againHelp}</p>
      <form onSubmit={submit} className="space-y-3">
        <AskedInput asked={asked} words={words} />
        <button type="submit" className="button">
          {verify.run}
        </button>
      </form>
      <p role="status" className="mt-3 font-semibold empty:hidden">
        {repeated ? sayRepeated(repeated, words) : ''}
      </p>
    </section>
  )
}

function sayRepeated(repeated: RepeatedCheck, words: CheckWords): string {
  const { verify } = words.check
  if (repeated.otherInput) return verify.otherInput
  const { differ } = repeated
  if (differ.length === 0) return verify.sameAnswer
  return say(verify.otherAnswer, { n: differ.length, lines: differ.map(String) }, words)
}
