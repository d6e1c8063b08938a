import type { Day } from '@/lib/dates'
import { formatDate, pickText, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import type { Measure } from '@/lib/measures/types'

/** `url` is the public address of the tracker. */
type Props = { measure: Measure; url: string; today: Day; speech: Speech }

/** A plain line to copy: it names the version, which never changes once it is saved. */
export function RecordCite({ measure, url, today, speech }: Props) {
  const { record, site } = speech.words
  const citation = record.citation({
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
