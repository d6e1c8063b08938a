'use client'
import { useEffect, useRef, useState } from 'react'
import { type ForBrowser, say } from '@/lib/i18n/message'

/** So long each rung stands alone as the last one. */
const RUNG_MS = 900

const rungsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[data-rung]') ?? [])]

/** Rungs up to that one stand, the others lie ahead; null: all stand. */
function showUpTo(rungs: readonly HTMLElement[], last: number | null) {
  for (const [at, rung] of rungs.entries()) rung.dataset.rung = last !== null && at > last ? 'ahead' : ''
  if (last !== null) rungs[last]?.scrollIntoView({ block: 'nearest' })
}

type Words = { play: string; stop: string; playing: ForBrowser<'{at, number} of {n, number}'> }
type Props = { words: Words; language: string; children: React.ReactNode }

/** Plays a ladder rung by rung, at its button or, while something of it has the focus, at P; Escape ends it. */
export function LadderPlayer({ words, language, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<number | null>(null)
  const isPlaying = at !== null
  const rungs = rungsIn(root.current)
  useEffect(() => {
    const all = rungsIn(root.current)
    showUpTo(all, at)
    if (at === null) return
    const timer = setTimeout(() => setAt(at + 1 < all.length ? at + 1 : null), RUNG_MS)
    return () => clearTimeout(timer)
  }, [at])
  useEffect(() => {
    const held = root.current
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') setAt(null)
      if (event.key === 'p' || event.key === 'P') setAt((now) => (now === null ? 0 : null))
    }
    held?.addEventListener('keydown', onKey)
    return () => held?.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div ref={root}>
      <p className="pb-1 text-xs print:hidden [@media(scripting:none)]:hidden">
        <button type="button" className="text-link underline" onClick={() => setAt(isPlaying ? null : 0)}>
          <span key={String(isPlaying)}>{isPlaying ? words.stop : words.play}</span>
        </button>{' '}
        <span role="status" className="text-muted">
          {isPlaying && <span key={at}>{say(words.playing, { at: at + 1, n: rungs.length }, { language })}</span>}
        </span>
      </p>
      {children}
    </div>
  )
}
