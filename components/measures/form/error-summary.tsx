'use client'
import { useFormMetadata } from '@conform-to/react'
import { labelOf } from '@/lib/measures/form/labels'
import { explainIn, fillIn } from '@/lib/measures/form/text'
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
      <h2 className="font-serif text-lg text-bad">{fillIn(words.form.errorsHeading, { n: errors.length })}</h2>
      <ul className="list-disc pl-5">
        {errors.map(([name, codes]) => (
          <li key={name}>
            <a href={`#${form.id}-${name}`} onClick={(event) => go(event, name)}>
              {labelOf(name, words)}
            </a>
            <span>{`: ${codes.map((code) => explainIn(words.errors, code)).join(' ')}`}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
