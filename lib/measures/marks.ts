import type { MeasureKind, Status } from './codes'
/** The signs and colours of the look: status, kind and side are never told by colour alone. */

/** Names of the look's colours. */
export type Tone = 'china' | 'japan' | 'other' | 'in-force' | 'suspended' | 'threatened' | 'ended' | 'muted' | 'strong'

/** Triggers are diamonds and responses hollow triangles. */
export const KIND_SIGNS: Record<MeasureKind, string> = { measure: '■', trigger: '◆', response: '△' }

export const STATUS_SIGNS: Record<Status | 'none', { sign: string; tone: Tone }> = {
  in_force: { sign: '●', tone: 'in-force' },
  partly_in_force: { sign: '◐', tone: 'in-force' },
  announced: { sign: '○', tone: 'in-force' },
  suspended: { sign: '◍', tone: 'suspended' },
  threatened: { sign: '◌', tone: 'threatened' },
  proposed: { sign: '⋰', tone: 'threatened' },
  under_investigation: { sign: '⋯', tone: 'threatened' },
  ended: { sign: '✕', tone: 'ended' },
  done: { sign: '▪', tone: 'ended' },
  not_applicable: { sign: '–', tone: 'muted' },
  none: { sign: '–', tone: 'muted' },
}

const SIDES: Record<string, 'china' | 'japan'> = { CN: 'china', HK: 'china', MO: 'china', JP: 'japan' }

/** The colour of the side that acts. */
export const sideOf = (code: string): 'china' | 'japan' | 'other' => SIDES[code] ?? 'other'
