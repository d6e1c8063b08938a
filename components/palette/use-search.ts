'use client'
import { useEffect, useState } from 'react'
import { pathTo, withQuery } from '@/lib/addresses'
import { NO_RESULTS, type PaletteResults } from '@/lib/palette/types'

const PAUSE_MS = 150
const LATE_MS = 300

/** `refused`: this text cannot be searched for. `failed`: another try may help. */
export type Problem = 'refused' | 'failed' | null
type Answer = { results: PaletteResults; problem: Problem }

async function ask(q: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(withQuery(pathTo('search'), new URLSearchParams({ q })), { signal })
    if (response.ok) return { results: await response.json(), problem: null }
    return { results: NO_RESULTS, problem: response.status === 400 ? 'refused' : 'failed' }
  } catch {
    return { results: NO_RESULTS, problem: 'failed' }
  }
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

/** Asks the server when the typing pauses; an outdated question is called off. The last answer stays until the next. */
export function useSearch(q: string) {
  const [answer, setAnswer] = useState<Answer & { q: string | null }>({ q: null, results: NO_RESULTS, problem: null })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const next = await ask(q, controller.signal)
      if (!controller.signal.aborted) setAnswer({ q, ...next })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [q, attempt])
  const pending = answer.q !== q
  const tryAgain = () => {
    setAnswer({ ...answer, q: null, problem: null })
    setAttempt(attempt + 1)
  }
  return {
    results: answer.results,
    problem: pending ? null : answer.problem,
    pending,
    late: useLate(pending),
    tryAgain,
  }
}
