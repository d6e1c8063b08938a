import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import type { Revision } from '@/lib/measures/history/revision'
import type { Measure } from '@/lib/measures/types'
import { RecordCite } from './record-cite'
import { RecordCodes } from './record-codes'
import { RecordDates } from './record-dates'
import { RecordInstrument } from './record-instrument'
import { RecordParties } from './record-parties'
import { RecordVersions } from './record-versions'

type Props = { measure: Measure; revisions: readonly Revision[]; url: string; today: Day; speech: Speech }

/** The narrow column: who, which text, how sure, when next, how to cite, which version. */
export function RecordRail({ measure, revisions, url, today, speech }: Props) {
  return (
    <aside aria-label={speech.words.record.facts}>
      <dl className="border-b border-rule">
        <RecordDates measure={measure} today={today} speech={speech} />
        <RecordParties measure={measure} speech={speech} />
        <RecordInstrument instrument={measure.instrument} speech={speech} />
        <RecordCodes measure={measure} speech={speech} />
      </dl>
      <RecordCite measure={measure} url={url} today={today} speech={speech} />
      <RecordVersions slug={measure.slug} revisions={revisions} speech={speech} />
    </aside>
  )
}
