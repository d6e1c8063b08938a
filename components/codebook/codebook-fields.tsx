import type { FieldEntry } from '@/lib/codebook/types'
import type { Speech } from '@/lib/i18n/format'
import { CodebookEntry } from './codebook-entry'
import { CodebookSection } from './codebook-section'

type Props = { id: string; fields: readonly FieldEntry[]; speech: Speech }

/** Every field: what it is, where it shows, and the codes that it is written in. */
export function CodebookFields({ id, fields, speech }: Props) {
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
