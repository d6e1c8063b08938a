'use client'
import { useFormMetadata } from '@conform-to/react'
import { explainError } from '@/lib/i18n/error-words'
import { say } from '@/lib/i18n/message'
import { labelOf } from '@/lib/measures/form/labels'
import { useSetting } from './form-setting'

/** Everything that is wrong, each with the way to its field. */
export function ErrorSummary() {
  const { words } = useSetting()
  const form = useFormMetadata()
  const errors = Object.entries(form.allErrors).filter(([, codes]) => codes && codes.length > 0)
  if (errors.length === 0) return null
  const go = (event: React.MouseEvent, name: string) => {
    const target = document.getElementById(`${form.id}-${name}`)
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <h2 className="font-serif text-lg text-bad">{say(words.form.errorsHeading, { n: errors.length })}</h2>
      <ul className="list-disc pl-5">
        {errors.map(([name, codes]) => (
          <li key={name}>
            <a href={`#${form.id}-${name}`} onClick={(event) => go(event, name)}>
              {labelOf(name, words)}
            </a>
            <span>{`: ${codes.map((code) => explainError(words.errors, code)).join(' ')}`}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
