'use client'
import { useEffect, useState } from 'react'
import { pathTo } from '@/lib/addresses'
import type { CheckReference } from '@/lib/check/types'

/** `large`: the register has more records than a browser should go through. */
type Fetching =
  | { state: 'loading' | 'failed' | 'large'; reference: null }
  | { state: 'ready'; reference: CheckReference }

async function fetchReference(signal: AbortSignal): Promise<Fetching> {
  const response = await fetch(pathTo('reference'), { signal })
  if (!response.ok) return { state: 'failed', reference: null }
  const reference = (await response.json()) as CheckReference | null
  return reference ? { state: 'ready', reference } : { state: 'large', reference: null }
}

/** What a list is checked against, fetched once: from then on the page needs no network. */
export function useReference() {
  const [fetching, setFetching] = useState<Fetching>({ state: 'loading', reference: null })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another fetch
  useEffect(() => {
    const controller = new AbortController()
    setFetching({ state: 'loading', reference: null })
    void fetchReference(controller.signal)
      .catch((): Fetching => ({ state: 'failed', reference: null }))
      .then((fetched) => {
        if (!controller.signal.aborted) setFetching(fetched)
      })
    return () => controller.abort()
  }, [attempt])
  return { ...fetching, tryAgain: () => setAttempt(attempt + 1) }
}
