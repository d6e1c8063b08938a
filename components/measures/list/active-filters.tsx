import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import { say } from '@/lib/i18n/message'
import type { Chip } from '@/lib/measures/list/chips'
import type { EveryoneOffer } from '@/lib/measures/list/everyone'
import { type FilterProblem, isTooLong } from '@/lib/measures/list/parse-filter'
import { LONGEST_TEXT } from '@/lib/search/sought'

type Props = { chips: readonly Chip[]; clearedHref: Chip['href']; words: Words }

/** Every condition as a link to the list without it, and to its opposite. */
export function ActiveFilters({ chips, clearedHref, words: { list } }: Props) {
  if (chips.length === 0) return null
  return (
    <ul aria-label={list.chips} className="flex flex-wrap items-baseline gap-x-2 gap-y-1.5 pt-2 print:hidden">
      {chips.map(({ key, label, href, turned }) => (
        <li key={key} className="flex border border-muted text-xs hover:border-ink">
          <Link
            href={href}
            prefetch={false}
            scroll={false}
            className="px-2 py-0.5 text-ink no-underline hover:line-through"
          >
            <span>{label}</span>
            <span aria-hidden="true" className="pl-1.5 text-muted">
              ×
            </span>
            <span className="sr-only">{`, ${list.remove}`}</span>
          </Link>
          {turned && (
            <Link
              href={turned.href}
              prefetch={false}
              scroll={false}
              aria-label={turned.label}
              title={turned.label}
              className="border-l border-rule px-1.5 py-0.5 no-underline hover:underline"
            >
              {turned.short}
            </Link>
          )}
        </li>
      ))}
      <li>
        <Link href={clearedHref} prefetch={false} scroll={false} className="px-1 text-xs">
          {list.clearAll}
        </Link>
      </li>
    </ul>
  )
}

/** What applies to all countries, beside what names the chosen ones. */
export function Everyone({ offer: { said, include, href } }: { offer: EveryoneOffer }) {
  return (
    <p className="pt-1 text-xs text-muted print:hidden">
      <span>{`${said}: `}</span>
      <Link href={href} prefetch={false} scroll={false}>
        {include}
      </Link>
    </p>
  )
}

/** What of the address meant nothing, and was left out. */
export function FilterNotes({ problems, words }: { problems: readonly FilterProblem[]; words: Words }) {
  if (problems.length === 0) return null
  return (
    <ul aria-label={words.list.notes} className="mb-3 border-l-4 border-threatened pl-3">
      {problems.map(({ key, value, why }) => (
        <li key={`${key}-${value}`}>
          <span>
            {key === 'q' && isTooLong(value)
              ? say(words.list.tooLong, { length: String(value.length), limit: String(LONGEST_TEXT) })
              : say(words.problems.ignored, { key: words.list.keys[key], value })}
          </span>{' '}
          {why && <span>{words.days.refused[why]}</span>}
        </li>
      ))}
    </ul>
  )
}
