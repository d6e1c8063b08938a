import { PlainForm } from '@/components/plain-form'
import type { archiveWords } from '@/lib/measures/form/words'
import type { FormAction } from '@/lib/plain-form'

type Props = { action: FormAction; archived: boolean; version: number; words: ReturnType<typeof archiveWords> }

/** Apart from the form of the record: hiding it is no edit of it. */
export function ArchiveForm({ action, archived, version, words: { heading, help, reason, submit, errors } }: Props) {
  return (
    <section aria-labelledby="archive" className="mt-10 max-w-[80ch] border-t border-ink pt-3">
      <h2 id="archive" className="font-serif text-lg">
        {heading}
      </h2>
      <p className="mb-2 text-muted">{help}</p>
      <PlainForm
        action={action}
        fields={[{ name: 'reason', label: reason, autoComplete: 'off' }]}
        hidden={{ archived: String(!archived), version: String(version) }}
        submit={submit}
        errors={errors}
        secondary
      />
    </section>
  )
}
