import Link from 'next/link'
import type { Codebook, CodeEntry, CodeSection, FieldEntry } from '@/lib/codebook/types'
import type { Day } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { CodebookEntry } from './codebook-entry'

const [FIELDS, COVERAGE, RULES] = ['fields', 'coverage', 'rules']

function Contents({ codebook, speech }: { codebook: Codebook; speech: Speech }) {
  const { codebook: words, coverage } = speech.words
  const parts = [
    { id: FIELDS, title: words.fieldsTitle, entries: codebook.fields },
    ...codebook.codes,
    { id: COVERAGE, title: coverage.codebook.title, entries: codebook.coverage },
    { id: RULES, title: words.rulesTitle, entries: codebook.rules },
  ]
  return (
    <nav aria-label={words.contents} className="mt-4 flex flex-wrap gap-x-4">
      {parts.map(({ id, title, entries }) => (
        <a key={id} href={`#${id}`}>
          {say(words.entries, { name: title, count: formatCount(entries.length, speech) })}
        </a>
      ))}
    </nav>
  )
}

type Props = { codebook: Codebook; day: Day; speech: Speech }

/** What everything here means, each with an address of its own. */
export function CodebookPage({ codebook, day, speech }: Props) {
  const { codebook: words, coverage } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{words.description}</p>
      <p className="mt-1 max-w-[72ch] text-muted">
        {`${say(words.counts, { records: codebook.records, day: formatDate(day, speech) })} ${words.anchors}`}
      </p>
      <Contents codebook={codebook} speech={speech} />
      <CodebookFields id={FIELDS} fields={codebook.fields} speech={speech} />
      {codebook.codes.map((section) => (
        <CodebookCodes key={section.id} section={section} speech={speech} />
      ))}
      <CodebookSection id={COVERAGE} {...coverage.codebook}>
        {codebook.coverage.map(({ help, ...entry }) => (
          <CodebookEntry key={entry.id} {...entry}>
            {help}
          </CodebookEntry>
        ))}
      </CodebookSection>
      <CodebookSection id={RULES} title={words.rulesTitle} help={words.rulesHelp}>
        {codebook.rules.map(({ id, label, sentences }) => (
          <CodebookEntry key={id} id={id} label={label}>
            {sentences.join(' ')}
          </CodebookEntry>
        ))}
      </CodebookSection>
    </>
  )
}

/** One part of the codebook: its name, which is its anchor too, what it is about, and its entries. */
type SectionProps = { id: string; title: string; help: string; children: React.ReactNode }

function CodebookSection({ id, title, help, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-ink pt-2">
      <h2 id={id} className="scroll-mt-4 text-lg font-bold">
        {title}
      </h2>
      <p className="mb-2 max-w-[72ch] text-muted">{help}</p>
      <dl>{children}</dl>
    </section>
  )
}

type FieldsProps = { id: string; fields: readonly FieldEntry[]; speech: Speech }

/** Every field: what it is, where it shows, and the codes that it is written in. */
function CodebookFields({ id, fields, speech }: FieldsProps) {
  const { codebook } = speech.words
  return (
    <CodebookSection id={id} title={codebook.fieldsTitle} help={codebook.fieldsHelp}>
      {fields.map(({ id: anchor, key, label, help, facts, codes }) => (
        <CodebookEntry key={key} id={anchor} label={label} code={key} aside={facts.join(' · ')}>
          <span>{help}</span>
          {codes && (
            <>
              {' '}
              <a href={`#${codes}`}>{codebook.itsCodes}</a>
            </>
          )}
        </CodebookEntry>
      ))}
    </CodebookSection>
  )
}

function RecordCount({ entry: { count, href }, speech }: { entry: CodeEntry; speech: Speech }) {
  const text = say(speech.words.list.recordCount, { n: count }, speech)
  if (!href) return <span>{text}</span>
  return (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  )
}

/** One set of codes: what each means, and how many records have it. */
function CodebookCodes({ section, speech }: { section: CodeSection; speech: Speech }) {
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
