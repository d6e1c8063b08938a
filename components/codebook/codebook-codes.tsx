import Link from 'next/link'
import type { CodeEntry, CodeSection } from '@/lib/codebook/types'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { CodebookEntry } from './codebook-entry'
import { CodebookSection } from './codebook-section'

function RecordCount({ entry: { count, href }, speech }: { entry: CodeEntry; speech: Speech }) {
  const text = speech.words.list.recordCount(count, formatCount(count, speech))
  if (!href) return <span>{text}</span>
  return (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  )
}

/** One set of codes: what each means, and how many records have it. */
export function CodebookCodes({ section, speech }: { section: CodeSection; speech: Speech }) {
  const { id, title, help, entries } = section
  return (
    <CodebookSection id={id} title={title} help={help}>
      {entries.map((entry) => (
        <CodebookEntry key={entry.id} {...entry} aside={<RecordCount entry={entry} speech={speech} />}>
          <span>{entry.help}</span>
          {entry.note && <span className="block text-muted first-letter:uppercase">{entry.note}</span>}
        </CodebookEntry>
      ))}
    </CodebookSection>
  )
}
