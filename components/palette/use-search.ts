'use client'
import { useEffect, useState } from 'react'
import { useAnswer } from '@/components/listbox/use-answer'
import { pathTo, withQuery } from '@/lib/addresses'
import { NO_RESULTS, type PaletteResults } from '@/lib/palette/types'

const LATE_MS = 300

/** `refused`: this text cannot be searched for. `failed`: another try may help. */
export type SearchProblem = 'refused' | 'failed' | null
type Answer = { results: PaletteResults; problem: SearchProblem }

async function ask(q: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(withQuery(pathTo('search'), new URLSearchParams({ q })), { signal })
  if (response.ok) return { results: await response.json(), problem: null }
  return { results: NO_RESULTS, problem: response.status === 400 ? 'refused' : 'failed' }
}

/** True once `waiting` has lasted so long that a reader wonders. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting])
  return late
}

/** What the server finds, and how the search goes. */
export function useSearch(q: string) {
  const { answer, pending, askAgain } = useAnswer(q, ask)
  const late = useLate(pending)
  const problem: SearchProblem = pending ? null : answer ? answer.problem : 'failed'
  return { results: answer?.results ?? NO_RESULTS, problem, pending, late, tryAgain: askAgain }
}
