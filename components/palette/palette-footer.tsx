'use client'
import type { PaletteWords } from './palette-words'

/** `onForget`: null where there is nothing to forget. */
type Props = { onForget: (() => void) | null; words: PaletteWords }

export function PaletteFooter({ onForget, words }: Props) {
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-rule px-3 py-2 text-xs text-muted">
      <span className="grow max-sm:hidden">{words.hints}</span>
      {onForget && (
        <button type="button" onClick={onForget} className="text-link underline underline-offset-2">
          {words.forget}
        </button>
      )}
    </div>
  )
}
