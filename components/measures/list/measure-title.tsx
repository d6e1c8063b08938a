import Link from 'next/link'
import { Localized } from '@/components/localized'
import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { KindMark } from '../kind-mark'
import { partyColour } from '../party'

/** The mark of its kind and the way to its record. A list never fetches its records ahead. */
export function MeasureTitle({ measure, speech }: { measure: Measure; speech: Speech }) {
  return (
    <span className="block pl-5 -indent-5">
      <span className={`inline-block w-5 indent-0 font-sans text-xs ${partyColour(measure.imposer)}`}>
        <KindMark kind={measure.kind} words={speech.words} />
      </span>
      <Link
        href={`/measures/${measure.slug}`}
        prefetch={false}
        className="font-serif text-ink decoration-rule hover:decoration-ink"
      >
        <Localized texts={measure.title} speech={speech} />
      </Link>
    </span>
  )
}
