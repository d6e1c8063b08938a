import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import type { Revision } from '@/lib/measures/history/revision'
import type { Measure } from '@/lib/measures/types'
import { pickText } from '@/lib/texts'
import { RecordDates } from './record-dates'
import { RecordInstrument } from './record-instrument'
import { RecordParties } from './record-parties'
import { RecordVersions } from './record-versions'

type Props = { measure: Measure; revisions: readonly Revision[]; url: string; today: Day; speech: Speech }

/** The narrow column: who, which text, when next, how to cite, which version. */
export function RecordRail({ measure, revisions, url, today, speech }: Props) {
  return (
    <aside aria-label={speech.words.record.facts}>
      <dl className="border-b border-rule">
        <RecordDates measure={measure} today={today} speech={speech} />
        <RecordParties measure={measure} speech={speech} />
        <RecordInstrument instrument={measure.instrument} speech={speech} />
      </dl>
      <RecordCite measure={measure} url={url} today={today} speech={speech} />
      <RecordVersions slug={measure.slug} revisions={revisions} speech={speech} />
    </aside>
  )
}

/** `url` is the public address of the tracker. */
type CiteProps = { measure: Measure; url: string; today: Day; speech: Speech }

/** A plain line to copy: it names the version, which never changes once it is saved. */
function RecordCite({ measure, url, today, speech }: CiteProps) {
  const { record, site } = speech.words
  const citation = say(record.citation, {
    site: site.name,
    title: isolate(pickText(measure.title, speech.language).text),
    slug: measure.slug,
    version: String(measure.version),
    day: formatDate(measure.updatedAt.slice(0, 10), speech),
    url: `${url}/measures/${measure.slug}`,
    today: formatDate(today, speech),
  })
  return (
    <section aria-labelledby="cite" className="mt-6 border-t border-ink pt-2">
      <h2 id="cite" className="font-bold">
        {record.cite}
      </h2>
      <p className="mt-1 border border-rule bg-panel p-2 text-xs break-words select-all">{citation}</p>
    </section>
  )
}
