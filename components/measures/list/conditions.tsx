import type { Route } from 'next'
import Link from 'next/link'
import type { Speech } from '@/lib/i18n/format'
import type { Chip } from '@/lib/measures/list/chips'
import { hrefOf as listHrefOf, type MeasureFilter } from '@/lib/measures/list/filter'

type Props = {
  filter: MeasureFilter
  chips: readonly Pick<Chip, 'key' | 'label' | 'left'>[]
  /** The same page of another list. */
  hrefOf: (left: MeasureFilter) => string
  /** The same page of all records. */
  all: { href: string; label: string }
  speech: Speech
  /** Conditions of the page's own. */
  children?: React.ReactNode
}

/** One condition as the way to the page without it. */
export function ConditionLink({ label, href, speech }: { label: string; href: string; speech: Speech }) {
  return (
    <li className="border border-muted px-2 py-0.5">
      <Link href={href as Route} prefetch={false} className="text-ink no-underline hover:line-through">
        <span>{label}</span>
        <span aria-hidden="true" className="pl-1.5 text-muted">
          ×
        </span>
        <span className="sr-only">{`, ${speech.words.list.remove}`}</span>
      </Link>
    </li>
  )
}

/** What a page beside the list is of: its conditions, each with the way to the page without it, and the list itself. */
export function Conditions({ filter, chips, hrefOf, all, speech, children }: Props) {
  const { days, list } = speech.words
  if (chips.length === 0 && !children) return null
  return (
    <ul aria-label={list.chips} className="flex flex-wrap items-baseline gap-x-2 gap-y-1.5 pt-2 text-xs">
      {chips.map(({ key, label, left }) => (
        <ConditionLink key={key} label={label} href={hrefOf(left)} speech={speech} />
      ))}
      {children}
      <li>
        <Link href={all.href as Route} prefetch={false} className="px-1">
          {all.label}
        </Link>
      </li>
      <li>
        <Link href={listHrefOf(filter)} prefetch={false} className="px-1">
          {days.showList}
        </Link>
      </li>
    </ul>
  )
}
