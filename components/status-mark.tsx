import type { Status } from '@/lib/measures/codes'
import { STATUS_SIGNS, type Tone } from '@/lib/measures/marks'

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

type InTone = { tone: Tone; title?: string; children: React.ReactNode }

export const Toned = ({ tone, title, children }: InTone) => (
  <span className={TONES[tone]} title={title}>
    {children}
  </span>
)

/** A sign beside its own words: it is not read out. */
export const Sign = ({ sign, tone }: { sign: string; tone?: Tone }) => (
  <span aria-hidden="true" className={tone && TONES[tone]}>
    {sign}
  </span>
)

/**
 * The sign of a status and its name, as describe-status says it: they never part at the end of a line. `none`: no event
 * establishes one.
 */
export function StatusMark({ status, name }: { status: Status | 'none'; name: string }) {
  const { sign, tone } = STATUS_SIGNS[status]
  return (
    <Toned tone={tone}>
      <Sign sign={`${sign}\u00a0`} />
      <span>{name}</span>
    </Toned>
  )
}
