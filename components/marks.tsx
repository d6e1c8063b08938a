/**
 * The idioms of the look, each drawn here and nowhere else (a status, which the form shows as well, in status-mark.tsx): for
 * pages that the server writes and for the runs of a list. They get their words ready-made, and stand in a list a hundred
 * times: no element and no class that says nothing.
 */

import type { PartialDate } from '@/lib/dates'
import type { MeasureKind } from '@/lib/measures/codes'
import { KIND_SIGNS, sideOf } from '@/lib/measures/marks'
import { Sign, Toned } from './status-mark'

/** Who acts, in the colour of the side. */
export const Party = ({ code, name }: { code: string; name: string }) => <Toned tone={sideOf(code)}>{name}</Toned>

type Kind = { kind: MeasureKind; label: string; imposer?: string }

/** The sign of a kind in the colour of who acts. Measures are what is usual: of them nothing is said. */
export function KindMark({ kind, label, imposer }: Kind) {
  const sign = KIND_SIGNS[kind]
  const tone = imposer === undefined ? 'muted' : sideOf(imposer)
  if (kind === 'measure') return <Sign sign={sign} tone={tone} />
  return (
    <Toned tone={tone} title={label}>
      <Sign sign={sign} />
      <span className="sr-only">{`${label} `}</span>
    </Toned>
  )
}

/** `written` where text has it otherwise than machines; `hint` tells of a vague one that it is so. */
type Dated = { date: PartialDate; written?: string; hint?: string }

export const DateMark = ({ date, written = date, hint }: Dated) => (
  // What is written as machines do is a date to them as it stands.
  <time dateTime={written === date ? undefined : date} title={hint}>
    {written}
  </time>
)

type Foreign = { lang: string; className?: string; children: React.ReactNode }

/** A text in another language than the page's. */
export const InLanguage = (props: Foreign) => <span {...props} />

/** The way to a source's own page: plain, in the same tab, and it tells the other side nothing of our reader. Its sign is drawn by the style sheet. */
export const SourceLink = ({ url, publisher }: { url: string; publisher: string }) => (
  <a href={url} rel="noreferrer nofollow">
    {publisher}
  </a>
)
