'use client'
import { useField } from '@conform-to/react'
import { pathTo } from '@/lib/addresses'
import type { FormProblem } from '@/lib/measures/form/state'
import { readTicked } from './choice-fields'
import { useSetting } from './form-setting'

type Props = { records: Extract<FormProblem, { kind: 'duplicate' }>['records'] }

/** Records that this one may repeat: each can be declared another one. */
export function DuplicateNotice({ records }: Props) {
  const { form } = useSetting().words
  const [declared] = useField<string[]>('notDuplicateOf')
  return (
    <>
      <h2 className="font-serif text-lg text-threatened">{form.duplicateHeading}</h2>
      <p>{form.duplicateHelp}</p>
      <ul className="mt-2 space-y-2">
        {records.map(({ slug, title, lang, because }) => (
          <li key={slug}>
            <a href={pathTo('record', slug)} target="_blank" rel="noreferrer" lang={lang}>
              {title}
            </a>{' '}
            <span className="text-xs text-muted">
              {`(${because === 'instrument' ? form.duplicateInstrument : form.duplicateEvent})`}
            </span>
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                name="notDuplicateOf"
                value={slug}
                defaultChecked={readTicked(declared.initialValue).includes(slug)}
              />
              <span>{form.duplicateConfirm}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
