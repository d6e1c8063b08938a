'use client'
import { useEffect } from 'react'
import { rememberSearch } from '@/lib/views/recent'

/** Keeps in this browser what is searched for, under the sentence that the page says about it. Draws nothing. */
export function RememberSearch({ query }: { query: string }) {
  useEffect(() => {
    const label = document.querySelector('h1')?.textContent?.trim()
    if (query && label) rememberSearch({ query, label })
  }, [query])
  return null
}
