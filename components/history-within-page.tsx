'use client'

import { useEffect } from 'react'

const pageNow = () => location.pathname + location.search

/**
 * A link within a page makes an entry of the history that Next does not know, and to which it would not come back: the
 * address would change, and the page stay. Such an entry gets what the one before it holds.
 */
export function HistoryWithinPage() {
  useEffect(() => {
    let held: { page: string; state: unknown } | null = null
    const hold = () => {
      if (history.state !== null) held = { page: pageNow(), state: history.state }
    }
    const give = () => {
      if (history.state !== null || held?.page !== pageNow()) return
      // The browser's own: Next's would ask for the page anew.
      History.prototype.replaceState.call(history, held.state, '')
    }
    addEventListener('click', hold, true)
    addEventListener('hashchange', give)
    return () => {
      removeEventListener('click', hold, true)
      removeEventListener('hashchange', give)
    }
  }, [])
  return null
}
