import Link from 'next/link'
import { type EpochDay, fromEpochDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Card } from '@/lib/measures/chart/card'
import type { ChartWords } from './chart-words'

type Props = { card: Card; href: string; day: EpochDay; dayText: string; words: ChartWords }

function statusThen({ held }: Card, day: EpochDay): string | undefined {
  const iso = fromEpochDay(day)
  return held.find(({ from, to }) => from <= iso && (to === null || iso < to))?.label
}

/** A record in one move: what, when, what held on the day that is looked at and what holds today, and who says so. */
export function ChartCard({ card, href, day, dayText, words }: Props) {
  const { title, parties, dates, now, source, relations, held } = card
  const then = statusThen(card, day)
  return (
    <>
      <p className="font-serif text-sm">
        <Link href={href as '/measures'} prefetch={false} lang={title.lang} className="text-ink">
          {title.text}
        </Link>
      </p>
      <p className="text-muted">{parties}</p>
      <ul className="pt-1">
        {dates.map(({ date, label }) => (
          <li key={`${date} ${label}`}>
            {date}: {label}
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <p className="pt-1">
          {then && `${fill(words.statusThen, { day: dayText, status: then })} · `}
          <strong>{fill(words.statusNow, { status: now })}</strong>
        </p>
      )}
      {relations.slice(0, 3).map(({ label, slug, title: other }) => (
        <p key={label + slug} className="truncate text-muted">
          {label}: <span lang={other.lang}>{other.text}</span>
        </p>
      ))}
      {source && (
        <p className="pt-1">
          <a href={source.href} rel="noreferrer nofollow">
            {source.publisher} ↗
          </a>
          {source.more > 0 && ` ${fill(words.moreSources, { n: source.more })}`}
        </p>
      )}
    </>
  )
}
