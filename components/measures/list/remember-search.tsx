'use client'
import { useEffect, useRef } from 'react'
import { RECENT_FORGOTTEN, type RecentSearch, rememberSearch } from '@/lib/views/recent'

/** A search that stood so long was meant. */
const SETTLED_MS = 3000

/**
 * Keeps in this browser what somebody settled on, under the sentence that the page says about it: what stood for a while, or
 * what they left the list from, by one of its results for one. Draws nothing.
 */
export function RememberSearch({ query }: { query: string }) {
  const shown = useRef<RecentSearch | null>(null)
  useEffect(() => {
    const label = document.querySelector('h1')?.textContent?.trim()
    shown.current = query && label ? { query, label } : null
    const timer = setTimeout(() => shown.current && rememberSearch(shown.current), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [query])
  useEffect(() => {
    const keep = () => shown.current && rememberSearch(shown.current)
    const forget = () => {
      shown.current = null
    }
    window.addEventListener('pagehide', keep)
    window.addEventListener(RECENT_FORGOTTEN, forget)
    return () => {
      window.removeEventListener(RECENT_FORGOTTEN, forget)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [])
  return null
}
