import Link from 'next/link'
import type { PointerEvent, RefObject } from 'react'
import { SourceLink } from '@/components/marks'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { say } from '@/lib/i18n/message'
import type { Card } from '@/lib/measures/chart/data/card'
import type { ChartRow } from '@/lib/measures/chart/data/data'
import { nameDay } from '@/lib/measures/chart/layout/day-names'
import type { ChartTexts } from '@/lib/measures/chart/layout/describe-chart'
import type { ChartView } from '@/lib/measures/chart/layout/view'
import { GUTTER } from '@/lib/measures/chart/layout/view'
import { type ChartItem, isSame } from '@/lib/measures/chart/layout/walk'
import { recordHref } from '@/lib/measures/record-href'
import { useCard } from './use-card'
import type { Look } from './use-looking'
import type { Rest } from './use-window'

/** `card` is null while it is on its way: the title is there at once, and leads to all that it tells. */
type Props = { row: ChartRow; card: Card | null; href: string; day: EpochDay; dayText: string; words: ChartTexts }

const MOST_RELATIONS = 3

function statusThen({ held }: Card, day: EpochDay): string | undefined {
  const iso = fromEpochDay(day)
  return held.find(({ from, to }) => from <= iso && (to === null || iso < to))?.label
}

export const CARD_ID = 'chart-card'
const CARD_WIDTH = 320
const CARD_ROOM = 190

/** Beside the beginning of a bar, and above it where there is no room below. */
function placeCard({ x0, top, height }: ChartItem, { width }: ChartView, whole: number) {
  const left = Math.min(Math.max(x0, 0) + GUTTER, GUTTER + width - CARD_WIDTH)
  return top + CARD_ROOM > whole ? { left, bottom: whole - top + 4 } : { left, top: top + height + 4 }
}

type HeldProps = {
  look: Look | null
  /** The record that is looked at: boxes have no card. */
  row: ChartRow | undefined
  rest: Rest | null
  height: number
  words: ChartTexts
  q: string
  box: RefObject<HTMLElement | null>
  onPointerEnter: () => void
  onPointerLeave: (event: PointerEvent) => void
}

/** The card over the picture, beside what it tells of. It is asked for as soon as that is known. */
export function HeldCard({ look, row, rest, height, words, q, box, ...hands }: HeldProps) {
  const card = useCard(row?.slug ?? null)
  const found = look && rest?.items.find((item) => isSame(item.focus, look.focus))
  if (!rest || !found || !row) return null
  return (
    <section
      ref={box}
      id={CARD_ID}
      aria-label={words.cardLabel}
      className="absolute z-10 w-80 border border-ink bg-panel p-3 text-xs print:hidden"
      style={placeCard(found, rest.view, height)}
      {...hands}
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
