'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { loadWords } from '@/components/load-words'
import { pathTo } from '@/lib/addresses'
import type { PaletteProps } from './palette-dialog'

// Every page pays for this file alone: the palette itself comes, with its words, when somebody is about to want it.
async function load() {
  const [{ PaletteDialog }, words] = await Promise.all([import('./palette-dialog'), loadWords()])
  return { PaletteDialog, words: words.palette }
}
type Palette = Awaited<ReturnType<typeof load>>
type Props = Omit<PaletteProps, 'words' | 'onClose'> & { words: { open: string; keys: string; keysApple: string } }

const LIST = pathTo('list')

const never = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** ⌘K on Apple's systems, where Ctrl+K cuts off the rest of a line; Ctrl+K elsewhere. */
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
  const [wanted, other] = isApple() ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  return key.toLowerCase() === 'k' && wanted && !other && !altKey && !shiftKey
}

/** Opens the palette, as Ctrl+K or ⌘K does. Without JavaScript the button leads to the search of the list. */
export function PaletteButton({ words, ...viewer }: Props) {
  const [palette, setPalette] = useState<Palette | null>(null)
  const [open, setOpen] = useState(false)
  // Until a browser says what it runs on, what most of them do.
  const apple = useSyncExternalStore(never, isApple, () => false)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      if (!event.repeat) setOpen((was) => !was)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (!open) return
    load().then(
      setPalette,
      // The server is gone, or has a new version: the list has a search of its own.
      () => window.location.assign(LIST),
    )
  }, [open])

  const prepare = () => {
    load().catch(() => {})
  }
  return (
    <div className="flex grow justify-end">
      <form
        action={`${LIST}#filter-q`}
        onSubmit={(event) => {
          event.preventDefault()
          setOpen(true)
        }}
      >
        <button
          type="submit"
          aria-haspopup="dialog"
          aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
          onPointerEnter={prepare}
          onFocus={prepare}
          className="text-link underline underline-offset-2"
        >
          <span>{words.open}</span>
          <span aria-hidden="true" className="ml-1.5 inline-block text-xs text-muted max-sm:hidden">
            {apple ? words.keysApple : words.keys}
          </span>
        </button>
      </form>
      {open && palette && <palette.PaletteDialog {...viewer} words={palette.words} onClose={() => setOpen(false)} />}
    </div>
  )
}
