'use client'

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { choiceId } from '@/components/listbox/use-listbox'
import { whenComposed } from '@/components/listbox/when-composed'
import { listCommands } from '@/lib/palette/commands'
import { composeGroups } from '@/lib/palette/groups'
import { PALETTE_QUERY_LIMIT } from '@/lib/palette/types'
import { forgetRecent, listRecent, RECENT_FORGOTTEN } from '@/lib/views/recent'
import { PaletteList, PaletteStatus, type PaletteWords } from './palette-list'
import { useChoice } from './use-choice'
import { useSearch } from './use-search'

export type PaletteProps = { words: PaletteWords; signedIn: boolean; canEdit: boolean; onClose: () => void }

/** What the browser itself knows at the moment of opening. */
const lookAround = () => ({ path: location.pathname, query: location.search })

/** One field, and below it everything that it finds. It is made anew each time that it opens. */
export function PaletteDialog({ words, signedIn, canEdit, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [text, setText] = useState('')
  const [meant, mean] = useState('')
  const [place] = useState(lookAround)
  const [recent, setRecent] = useState(() => listRecent())
  const q = meant.trim()
  const { results, problem, pending, late, tryAgain } = useSearch(q)

  const groups = useMemo(() => {
    const commands = listCommands({ ...place, signedIn, canEdit }, words.commands)
    return composeGroups({ q, results, recent, commands, allRecords: words.allRecords })
  }, [q, results, recent, place, signedIn, canEdit, words])
  const keys = useMemo(() => groups.flatMap(({ key, items }) => items.map(({ href }) => `${key} ${href}`)), [groups])
  const choose = useCallback((index: number) => document.getElementById(choiceId(listId, index))?.click(), [listId])
  const { active, onKeyDown, restart, field } = useChoice({ listId, keys, pending, failed: problem !== null, choose })

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  // Closing gives the focus back to where it was; only then it goes.
  const close = () => dialog.current?.close()
  const onText = (value: string) => {
    setText(value)
    restart()
  }
  const forget = () => {
    forgetRecent()
    window.dispatchEvent(new Event(RECENT_FORGOTTEN))
    setRecent([])
  }

  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-label={words.title}
      onClose={onClose}
      className="mx-auto mt-2 max-h-[calc(100dvh-1rem)] w-[min(40rem,100vw-1rem)] flex-col border border-ink bg-panel text-ink backdrop:bg-paper/80 open:flex sm:mt-[10vh] sm:max-h-[75vh]"
    >
      <div className="flex items-center gap-3 border-b border-ink p-3">
        {/* The first thing in the dialog, so that it has the focus, and it never loses it to the list. */}
        <input
          type="text"
          {...field}
          aria-label={words.field}
          placeholder={words.field}
          value={text}
          maxLength={PALETTE_QUERY_LIMIT}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          {...whenComposed(onText, mean)}
          onKeyDown={onKeyDown}
          className="field min-w-0 grow text-base"
        />
        <button type="button" onClick={close} className="button">
          {words.close}
        </button>
      </div>
      <PaletteStatus {...{ problem, late, pending, count: keys.length, tryAgain, words }} />
      <PaletteList id={listId} groups={groups} active={active} late={late} onChoose={close} words={words} />
      <div className="flex flex-wrap gap-x-4 border-t border-rule px-3 py-2 text-xs text-muted">
        <span className="grow max-sm:hidden">{words.hints}</span>
        {recent.length > 0 && (
          <button type="button" onClick={forget} className="text-link underline underline-offset-2">
            {words.forget}
          </button>
        )}
      </div>
    </dialog>
  )
}
