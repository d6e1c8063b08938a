import type { Codebook } from '@/lib/codebook/types'
import type { Day } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { CodebookCodes } from './codebook-codes'
import { CodebookEntry } from './codebook-entry'
import { CodebookFields } from './codebook-fields'
import { CodebookSection } from './codebook-section'

const [FIELDS, RULES] = ['fields', 'rules']

function Contents({ codebook, speech }: { codebook: Codebook; speech: Speech }) {
  const { codebook: words } = speech.words
  const parts = [
    { id: FIELDS, title: words.fieldsTitle, entries: codebook.fields },
    ...codebook.codes,
    { id: RULES, title: words.rulesTitle, entries: codebook.rules },
  ]
  return (
    <nav aria-label={words.contents} className="mt-4 flex flex-wrap gap-x-4">
      {parts.map(({ id, title, entries }) => (
        <a key={id} href={`#${id}`}>
          {words.entries(title, formatCount(entries.length, speech))}
        </a>
      ))}
    </nav>
  )
}

type Props = { codebook: Codebook; day: Day; speech: Speech }

/** What everything here means, each with an address of its own. */
export function CodebookPage({ codebook, day, speech }: Props) {
  const { codebook: words } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{words.description}</p>
      <p className="mt-1 max-w-[72ch] text-muted">
        {`${words.counts(codebook.records, formatDate(day, speech))} ${words.anchors}`}
      </p>
      <Contents codebook={codebook} speech={speech} />
      <CodebookFields id={FIELDS} fields={codebook.fields} speech={speech} />
      {codebook.codes.map((section) => (
        <CodebookCodes key={section.id} section={section} speech={speech} />
      ))}
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
