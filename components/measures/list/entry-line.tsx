import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { PartyPair } from './party-pair'

type Props = { measure: Measure; speech: Speech; children?: React.ReactNode }

/** What happened (`children`), who acts against whom, and what sort of act it is. */
export function EntryLine({ measure, speech, children }: Props) {
  return (
    <p>
      {children}
      {children && ' · '}
      <PartyPair measure={measure} speech={speech} />
      {` · ${speech.words.codes.category[measure.category].label}`}
    </p>
  )
}
