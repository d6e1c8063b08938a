'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** `go` is the way to where somebody wanted to go; `kept`, whether what they leave is kept. */
type Wanted = { go: () => void; kept: boolean }
type Work = { isUnsaved: () => boolean; keep: () => boolean }

/** The link that a click follows in this tab, to another page. */
function linkOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  const elsewhere = button !== 0 || metaKey || ctrlKey || shiftKey || altKey
  if (!link || elsewhere || link.target === '_blank' || link.hasAttribute('download')) return null
  const { origin, pathname, search, protocol } = new URL(link.href)
  const here = origin === location.origin && pathname === location.pathname && search === location.search
  return protocol.startsWith('http') && !(here && link.hash) ? link : null
}

/** Forms that somebody sends away with: signing out, archiving. The form of the work itself, and a search, are none. */
const isLeaving = (form: unknown, formId: string): form is HTMLFormElement =>
  form instanceof HTMLFormElement &&
  form.id !== formId &&
  (form.method === 'post' || (form.getAttribute('action') ?? '').startsWith('javascript:'))

const follow = (link: HTMLAnchorElement) => (link.isConnected ? link.click() : location.assign(link.href))

/**
 * Asks before unsaved work is left: by a link, the palette or another form with words of ours, by a reload or the end of the
 * tab with the browser's. Before everybody else hears of a click, for a link has gone its way by then.
 */
export function useLeaving(formId: string, { isUnsaved, keep }: Work) {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const free = useRef(false)
  useEffect(() => {
    const ask = (event: Event, go: () => void) => {
      if (free.current || !isUnsaved()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setWanted({ go, kept: keep() })
    }
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event)
      if (link) ask(event, () => follow(link))
    }
    const onSubmit = (event: SubmitEvent) => {
      const { target, submitter } = event
      if (isLeaving(target, formId)) ask(event, () => target.requestSubmit(submitter))
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!free.current && isUnsaved()) event.preventDefault()
    }
    // Whoever is still here and types on was not gone after all.
    const onInput = () => {
      free.current = false
    }
    window.addEventListener('click', onClick, true)
    window.addEventListener('submit', onSubmit, true)
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('input', onInput)
    return () => {
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('submit', onSubmit, true)
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('input', onInput)
    }
  }, [formId, isUnsaved, keep])

  const stay = useCallback(() => setWanted(null), [])
  const leave = useCallback((go: () => void) => {
    free.current = true
    setWanted(null)
    go()
  }, [])
  return { wanted, stay, leave }
}
