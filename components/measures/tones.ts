import type { Tone } from '@/lib/measures/marks'

/** The class of each colour of the look. */
export const TONES: Record<Tone, string> = {
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
