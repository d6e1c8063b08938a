import Link from 'next/link'
import { SourceLink } from '@/components/marks'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { fill } from '@/lib/i18n/fill'
import type { Card } from '@/lib/measures/chart/data/card'
import type { ChartRow } from '@/lib/measures/chart/data/data'
import type { ChartWords } from './chart-words'

/** `card` is null while it is on its way: the title is there at once, and leads to all that it tells. */
type Props = { row: ChartRow; card: Card | null; href: string; day: EpochDay; dayText: string; words: ChartWords }

const MOST_RELATIONS = 3

function statusThen({ held }: Card, day: EpochDay): string | undefined {
  const iso = fromEpochDay(day)
  return held.find(({ from, to }) => from <= iso && (to === null || iso < to))?.label
}

/** A record in one move: what, when, what held on the day that is looked at and what holds today, and who says so. */
export function ChartCard({ row, card, href, ...rest }: Props) {
  return (
    <>
      <p className="font-serif text-sm">
        <Link href={href as '/measures'} prefetch={false} lang={row.lang} className="text-ink">
          {row.title}
        </Link>
      </p>
      {card && <Details card={card} {...rest} />}
    </>
  )
}

function Details({ card, day, dayText, words }: { card: Card } & Pick<Props, 'day' | 'dayText' | 'words'>) {
  const { parties, dates, moreDates, now, source, relations, held } = card
  const then = statusThen(card, day)
  return (
    <>
      <p className="text-muted">{parties}</p>
      <ul className="pt-1">
        {dates.map(({ date, label }) => (
          <li key={`${date} ${label}`}>{`${date}: ${label}`}</li>
        ))}
        {moreDates > 0 && <li>{fill(words.moreDates, { n: moreDates })}</li>}
      </ul>
      {held.length > 0 && (
        <p className="pt-1">
          {then && <span>{`${fill(words.statusThen, { day: dayText, status: then })} · `}</span>}
          <strong>{fill(words.statusNow, { status: now })}</strong>
        </p>
      )}
      {relations.slice(0, MOST_RELATIONS).map(({ label, slug, title }) => (
        <p key={label + slug} className="truncate text-muted">
          <span>{`${label}: `}</span>
          <span lang={title.lang}>{title.text}</span>
        </p>
      ))}
      {relations.length > MOST_RELATIONS && (
        <p className="text-muted">{fill(words.moreRelations, { n: relations.length - MOST_RELATIONS })}</p>
      )}
      {source && (
        <p className="pt-1">
          <SourceLink url={source.href} publisher={source.publisher} />
          {source.more > 0 && <span>{` ${fill(words.moreSources, { n: source.more })}`}</span>}
        </p>
      )}
    </>
  )
}
