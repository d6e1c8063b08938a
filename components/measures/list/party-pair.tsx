import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { Party } from '../party'

type Props = { measure: Pick<Measure, 'imposer' | 'targets'>; speech: Speech }

/** Who acts against whom. */
export function PartyPair({ measure: { imposer, targets }, speech }: Props) {
  return (
    <>
      <Party code={imposer} speech={speech} /> {speech.words.list.partyAgainst}{' '}
      <PartyList codes={targets} speech={speech} />
    </>
  )
}

export function PartyList({ codes, speech }: { codes: readonly string[]; speech: Speech }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <Party code={code} speech={speech} />
    </span>
  ))
}
