import { pathTo } from '@/lib/addresses'
import { EXPORT_FORMATS, nameOfFormat } from '@/lib/exports/formats'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'

/** The same list as a file: all of it, not just the page. */
export function ExportLinks({ filter, total, speech }: { filter: MeasureFilter; total: number; speech: Speech }) {
  const { list } = speech.words
  return (
    <p className="flex gap-x-3 py-1">
      <span className="text-muted">{say(list.exportAll, { n: total }, speech)}</span>
      {EXPORT_FORMATS.map((format) => (
        <a key={format} href={hrefOf({ ...filter, page: 1 }, pathTo(format))}>
          {nameOfFormat(format)}
        </a>
      ))}
    </p>
  )
}
