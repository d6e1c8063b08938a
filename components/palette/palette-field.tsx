'use client'
import { PALETTE_QUERY_LIMIT } from '@/lib/palette/types'
import { optionId } from './palette-list'
import type { PaletteWords } from './palette-words'

type Props = {
  listId: string
  /** The place of the option that is meant; null where there is none. */
  active: number | null
  text: string
  onText: (text: string) => void
  onKeyDown: (event: React.KeyboardEvent) => void
  words: PaletteWords
}

/** The first thing in the dialog, so that it has the focus, and it never loses it to the list. */
export function PaletteField({ listId, active, text, onText, onKeyDown, words }: Props) {
  return (
    <input
      type="text"
      role="combobox"
      aria-label={words.field}
      aria-autocomplete="list"
      aria-expanded={active !== null}
      aria-controls={listId}
      aria-activedescendant={active === null ? undefined : optionId(listId, active)}
      placeholder={words.field}
      value={text}
      maxLength={PALETTE_QUERY_LIMIT}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="go"
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      className="field min-w-0 grow text-base"
    />
  )
}
