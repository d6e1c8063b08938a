'use client'
import type { PaletteWords } from './palette-words'
import type { Problem } from './use-search'

type Props = {
  problem: Problem
  late: boolean
  pending: boolean
  count: number
  tryAgain: () => void
  words: PaletteWords
}

/** How the search goes. The mere number of results is for those who do not see them. */
export function PaletteStatus({ problem, late, pending, count, tryAgain, words }: Props) {
  const counted = pending ? '' : words.found.replace('{n}', String(count))
  const told = problem ? words[problem] : late ? words.searching : count === 0 && !pending ? words.nothing : null
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 px-3">
      <p role="status" className={told ? `py-2 ${problem ? 'text-bad' : 'text-muted'}` : 'sr-only'}>
        {told ?? counted}
      </p>
      {problem === 'failed' && (
        <button type="button" onClick={tryAgain} className="text-link underline underline-offset-2">
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}
