'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Listbox, OPTION_LOOK, optionProps } from '@/components/listbox/listbox'
import type { Words } from '@/lib/i18n/catalogue'
import { type ForBrowser, say } from '@/lib/i18n/message'
import type { PaletteGroup, PaletteItem } from '@/lib/palette/types'
import type { SearchProblem } from './use-search'

export type PaletteWords = ForBrowser<Words['palette']>

type Props = {
  id: string
  groups: readonly PaletteGroup[]
  active: number
  /** What stands here is of the text before. */
  late: boolean
  onChoose: () => void
  words: PaletteWords
}

type OptionProps = { shared: ReturnType<typeof optionProps>; item: PaletteItem; onChoose: () => void }

/** An option that is a link: it opens in another tab, too. */
function Option({ shared, item: { href, text, lang, note, plain }, onChoose }: OptionProps) {
  const props = {
    ...shared,
    role: 'option',
    tabIndex: -1,
    onClick: onChoose,
    className: `block scroll-my-8 px-3 py-1.5 text-ink no-underline ${OPTION_LOOK}`,
  }
  const content = (
    <>
      <span lang={lang}>{text}</span>
      {note && <span className="block text-xs text-muted">{note}</span>}
    </>
  )
  if (plain)
    return (
      <a href={href} {...props}>
        {content}
      </a>
    )
  return (
    <Link href={href as Route} prefetch={false} {...props}>
      {content}
    </Link>
  )
}

/** Everything that can be chosen, group by group. The field keeps the focus. */
export function PaletteList({ id, groups, active, late, onChoose, words }: Props) {
  let index = 0
  return (
    <Listbox id={id} label={words.results} className={`grow overscroll-contain pb-2 ${late ? 'opacity-50' : ''}`}>
      {groups.map(({ key, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p id={`${id}-${key}`} className="px-3 pt-3 pb-1 text-xs font-semibold text-muted">
            {words.groups[key]}
          </p>
          {items.map((item) => (
            <Option key={item.href} shared={optionProps(id, index++, active)} item={item} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </Listbox>
  )
}

type StatusProps = {
  problem: SearchProblem
  late: boolean
  pending: boolean
  count: number
  tryAgain: () => void
  words: PaletteWords
}

/** How the search goes. The mere number of results is for those who do not see them. */
export function PaletteStatus({ problem, late, pending, count, tryAgain, words }: StatusProps) {
  const counted = pending ? '' : say(words.found, { n: String(count) })
  const told = problem ? words[problem] : late ? words.searching : count === 0 && !pending ? words.nothing : null
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 px-3">
      <p role="status" className={told ? `py-2 ${problem ? 'text-bad' : 'text-muted'}` : 'sr-only'}>
        {told ?? counted}
      </p>
      {problem === 'failed' && (
        <button type="button" onClick={tryAgain} className="text-link underline underline-offset-2">
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}
