'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect } from 'react'
import type { PaletteGroup, PaletteItem } from '@/lib/palette/types'
import type { PaletteWords } from './palette-words'

type Props = {
  id: string
  groups: readonly PaletteGroup[]
  active: number
  /** What stands here is of the text before. */
  late: boolean
  onChoose: () => void
  words: PaletteWords
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`

type OptionProps = { id: string; item: PaletteItem; active: boolean; onChoose: () => void }

/** An option that is a link: it opens in another tab, too. */
function Option({ id, item: { href, text, lang, note, plain }, active, onChoose }: OptionProps) {
  const shared = {
    id,
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    onClick: onChoose,
    className: `block scroll-my-8 px-3 py-1.5 text-ink no-underline hover:bg-rule ${active ? 'bg-rule' : ''}`,
  }
  const content = (
    <>
      <span lang={lang}>{text}</span>
      {note && <span className="block text-xs text-muted">{note}</span>}
    </>
  )
  if (plain)
    return (
      <a href={href} {...shared}>
        {content}
      </a>
    )
  return (
    <Link href={href as Route} prefetch={false} {...shared}>
      {content}
    </Link>
  )
}

/** Everything that can be chosen, group by group. The field keeps the focus. */
export function PaletteList({ id, groups, active, late, onChoose, words }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other heights
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active, groups])
  let index = 0
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.results}
      tabIndex={-1}
      className={`grow overflow-y-auto overscroll-contain pb-2 ${late ? 'opacity-50' : ''}`}
    >
      {groups.map(({ key, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p id={`${id}-${key}`} className="px-3 pt-3 pb-1 text-xs font-semibold text-muted">
            {words.groups[key]}
          </p>
          {items.map((item) => {
            const at = index++
            return (
              <Option key={item.href} id={optionId(id, at)} item={item} active={at === active} onChoose={onChoose} />
            )
          })}
        </div>
      ))}
    </div>
  )
}
