'use client'
import { useEffect } from 'react'
import { keepTrail } from '@/lib/views/trail'

const wayTo = (selector: string) => document.querySelector(`#list ${selector}`)?.getAttribute('href') ?? null

/** Keeps for the pages of its records which list its reader comes from, and in which order it has them. Draws nothing. */
export function RememberTrail({ href }: { href: string }) {
  useEffect(() => {
    const titles = document.querySelectorAll('#rows :is(h3, .title) a[href^="/measures/"]')
    keepTrail({
      href,
      label: document.querySelector('h1')?.textContent?.trim() ?? '',
      records: Array.from(titles, (title) => title.getAttribute('href') ?? ''),
      before: wayTo('a[rel=prev]'),
      after: wayTo('a[rel=next]'),
    })
  }, [href])
  return null
}
