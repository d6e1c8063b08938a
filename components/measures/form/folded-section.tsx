'use client'
import { useField } from '@conform-to/react'
import { useEffect, useRef } from 'react'

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

function Watch({ name, onError }: { name: string; onError: () => void }) {
  const [field] = useField(name)
  const errors = Object.keys(field.allErrors).join()
  useEffect(() => {
    if (errors) onError()
  }, [errors, onError])
  return null
}

/** Fields that most records leave alone. An error among them opens it, and never closes it again. */
export function FoldedSection({ name, heading, help, given, open = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const names = name.split(' ')
  const unfold = useRef(() => details.current?.setAttribute('open', '')).current
  useEffect(() => {
    if (open) unfold()
  }, [open, unfold])
  return (
    <details ref={details} open={open || undefined} className="border-t border-rule py-2">
      {names.map((watched) => (
        <Watch key={watched} name={watched} onError={unfold} />
      ))}
      <summary>
        <span className="font-serif text-base">{heading}</span>{' '}
        <span className="text-xs text-muted">{given ?? help}</span>
      </summary>
      <div className="mt-2 space-y-4">{children}</div>
    </details>
  )
}
