'use client'

import { useFormMetadata } from '@conform-to/react'
import { useState } from 'react'

type Props = {
  /** The fields below, whose errors open it. Several: with a space between them. */
  name: string
  heading: string
  help: string
  /** What is in it, so that nobody has to open it to see. */
  given?: string
  open?: boolean
  children: React.ReactNode
}

const isBelow = (field: string, name: string) =>
  field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)

/** Fields that most records leave alone. An error among them opens it; that it is put right does not close it again. */
export function FoldedSection({ name, heading, help, given, open = false, children }: Props) {
  const form = useFormMetadata()
  const wrong = Object.keys(form.allErrors).some((field) => name.split(' ').some((below) => isBelow(field, below)))
  const [unfolded, setUnfolded] = useState(open || wrong)
  if ((open || wrong) && !unfolded) setUnfolded(true)
  return (
    <details open={unfolded || undefined} className="border-t border-rule py-2">
      <summary>
        <span className="font-serif text-base">{heading}</span>{' '}
        <span className="text-xs text-muted">{given ?? help}</span>
      </summary>
      <div className="mt-2 space-y-4">{children}</div>
    </details>
  )
}

type SectionProps = { id: string; heading: string; help?: string; children: React.ReactNode }

export function FormSection({ id, heading, help, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-3">
      <h2 id={id} className="font-serif text-lg">
        {heading}
      </h2>
      {help && <p className="mb-2 text-xs text-muted">{help}</p>}
      <div className="mt-2 space-y-4">{children}</div>
    </section>
  )
}
