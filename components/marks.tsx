/**
 * The idioms of the look, each drawn here and nowhere else: for pages that the server writes and for the runs of a list.
 * They get their words ready-made, and stand in a list a hundred times: no element and no class that says nothing.
 */
import type { PartialDate } from '@/lib/dates'
import { KIND_SIGNS, STATUS_SIGNS, sideOf, type Tone } from '@/lib/measures/marks'
import type { MeasureKind, Status } from '@/lib/measures/types'

/** The class of each colour of the look. */
const TONES: Record<Tone, string> = {
  china: 'text-china',
  japan: 'text-japan',
  other: 'text-other',
  'in-force': 'text-in-force',
  suspended: 'text-suspended',
  threatened: 'text-threatened',
  ended: 'text-ended',
  muted: 'text-muted',
  strong: 'font-semibold text-ink',
}

export const Toned = ({ tone, children }: { tone: Tone; children: React.ReactNode }) => (
  <span className={TONES[tone]}>{children}</span>
)

/** A sign beside its own words: it is not read out. */
export const Sign = ({ sign, tone }: { sign: string; tone?: Tone }) => (
  <span aria-hidden="true" className={tone && TONES[tone]}>
    {sign}
  </span>
)

/** Who acts, in the colour of the side. */
export const Party = ({ code, name }: { code: string; name: string }) => <Toned tone={sideOf(code)}>{name}</Toned>

/** `none`: no event establishes one. `rest` is what it rests on, as describe-status says it. */
type Standing = { status: Status | 'none'; name: string; rest?: string | null }

/** The sign of a status never stands at the end of a line without its name. */
export function StatusMark({ status, name, rest }: Standing) {
  const { sign, tone } = STATUS_SIGNS[status]
  return (
    <>
      <Toned tone={tone}>
        <Sign sign={`${sign}\u00a0`} />
        <span>{name}</span>
      </Toned>
      {rest && <Toned tone="muted">{rest}</Toned>}
    </>
  )
}

type Kind = { kind: MeasureKind; label: string; imposer?: string }

/** The sign of a kind in the colour of who acts. Measures are what is usual: of them nothing is said. */
export function KindMark({ kind, label, imposer }: Kind) {
  const sign = KIND_SIGNS[kind]
  const tone = imposer === undefined ? 'muted' : sideOf(imposer)
  if (kind === 'measure') return <Sign sign={sign} tone={tone} />
  return (
    <span title={label} className={TONES[tone]}>
      <Sign sign={sign} />
      <span className="sr-only">{`${label} `}</span>
    </span>
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
