import { Localized, Marked, OtherLanguages } from '@/components/localized'
import type { Speech } from '@/lib/i18n/format'
import type { Instrument } from '@/lib/measures/types'
import { RecordFact } from './record-section'

/** The legal text: its number as printed, its titles, and the laws that it rests on. */
export function RecordInstrument({ instrument, speech }: { instrument: Instrument | null; speech: Speech }) {
  if (!instrument) return null
  const { number, title, legalBasis } = instrument
  const { record } = speech.words
  return (
    <>
      {(number || Object.keys(title).length > 0) && (
        <RecordFact label={record.instrument}>
          {number && (
            <p>
              <Marked text={number} speech={speech} />
            </p>
          )}
          <p className="font-serif">
            <Localized texts={title} speech={speech} />
            <OtherLanguages texts={title} speech={speech} />
          </p>
        </RecordFact>
      )}
      {legalBasis.length > 0 && (
        <RecordFact label={record.legalBasis}>
          <ul>
            {legalBasis.map((law) => (
              <li key={law}>
                <Marked text={law} speech={speech} />
              </li>
            ))}
          </ul>
        </RecordFact>
      )}
    </>
  )
}
