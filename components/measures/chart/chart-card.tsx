import Link from 'next/link'
import { SourceLink } from '@/components/marks'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { say } from '@/lib/i18n/message'
import type { Card } from '@/lib/measures/chart/data/card'
import type { ChartRow } from '@/lib/measures/chart/data/data'
import type { Rest } from '@/lib/measures/chart/hands/shown'
import { nameDay } from '@/lib/measures/chart/layout/day-names'
import type { ChartTexts } from '@/lib/measures/chart/layout/describe-chart'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import { isSame } from '@/lib/measures/chart/layout/walk'
import { recordHref } from '@/lib/measures/record-href'
import { useCard } from './use-card'

/** `card` is null while it is on its way: the title is there at once, and leads to all that it tells. */
type Props = { row: ChartRow; card: Card | null; href: string; day: EpochDay; dayText: string; words: ChartTexts }

const MOST_RELATIONS = 3

function statusThen({ held }: Card, day: EpochDay): string | undefined {
  const iso = fromEpochDay(day)
  return held.find(({ from, to }) => from <= iso && (to === null || iso < to))?.label
}

export const CARD_ID = 'chart-card'
const CARD_WIDTH = 320

type HeldProps = {
  /** The record that is looked at: nothing else has a card. */
  row: ChartRow | undefined
  rest: Rest
  words: ChartTexts
  q: string
}

/** Below the picture, under the beginning of what it tells of: in the margin, and over nothing that is drawn. */
export function HeldCard({ row, rest, words, q }: HeldProps) {
  const card = useCard(row?.slug ?? null)
  const { look, items, view } = rest
  const found = look && items.find((item) => isSame(item.focus, look.focus))
  if (!look || !row) return null
  const left = Math.max(0, Math.min(Math.max(found?.x0 ?? 0, 0) + GUTTER, GUTTER + view.width - CARD_WIDTH))
  return (
    <section
      id={CARD_ID}
      aria-label={words.cardLabel}
      className="absolute top-full z-10 mt-1 w-80 border border-ink bg-panel p-3 text-xs print:hidden"
      style={{ left }}
    >
      <ChartCard
        {...{ row, card, words, day: look.day }}
        href={recordHref(row.slug, q)}
        dayText={nameDay(fromEpochDay(look.day), words)}
      />
    </section>
  )
}

/** A record in one move: what, when, what held on the day that is looked at and what holds today, and who says so. */
function ChartCard({ row, card, href, ...rest }: Props) {
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
        {moreDates > 0 && <li>{say(words.moreDates, { n: moreDates })}</li>}
      </ul>
      {held.length > 0 && (
        <p className="pt-1">
          {then && <span>{`${say(words.statusThen, { day: dayText, status: then })} · `}</span>}
          <strong>{say(words.statusNow, { status: now })}</strong>
        </p>
      )}
      {relations.slice(0, MOST_RELATIONS).map(({ label, slug, title }) => (
        <p key={label + slug} className="truncate text-muted">
          <span>{`${label}: `}</span>
          <span lang={title.lang}>{title.text}</span>
        </p>
      ))}
      {relations.length > MOST_RELATIONS && (
        <p className="text-muted">{say(words.moreRelations, { n: relations.length - MOST_RELATIONS })}</p>
      )}
      {source && (
        <p className="pt-1">
          <SourceLink url={source.href} publisher={source.publisher} />
          {source.more > 0 && <span>{` ${say(words.moreSources, { n: source.more })}`}</span>}
        </p>
      )}
    </>
  )
}
