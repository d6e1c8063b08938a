'use client'

import { useActionState, useEffect, useId, useRef } from 'react'
import { type ErrorWords, explainError } from '@/lib/i18n/error-words'
import { EMPTY_FORM, type FormAction } from '@/lib/plain-form'
import { type FieldSpec, PlainField } from './plain-field'

type Props = {
  action: FormAction
  fields?: FieldSpec[]
  /** Sent along unseen. */
  hidden?: Record<string, string>
  submit: string
  /** What the button is called where its text alone would not say of whom it is. */
  submitLabel?: string
  /** What to say after it went well. */
  done?: string
  errors: ErrorWords
  /** Small, in a line: for a row of a table. */
  inRow?: boolean
  /** Another form is what the page is for. */
  secondary?: boolean
  /** What unfolds the form; it stays open while it has something to say. */
  foldedUnder?: string
}

/** A small form. Without JavaScript it is sent as any form is, and comes back with what was wrong. */
export function PlainForm({
  action,
  fields = [],
  hidden = {},
  submit,
  submitLabel,
  done,
  errors,
  inRow,
  secondary,
  foldedUnder,
}: Props) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(state.errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  // What is sent unseen has no field to tell it at.
  const wrong = ['form', ...Object.keys(hidden)].map((name) => state.errors[name]).find(Boolean)
  const body = (
    <form
      ref={form}
      action={send}
      noValidate
      className={inRow ? 'flex flex-wrap items-end gap-2' : 'grid max-w-md gap-4'}
    >
      {wrong && (
        <p role="alert" className="w-full text-bad">
          {explainError(errors, wrong)}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => {
        const code = state.errors[field.name]
        const error = code && explainError(errors, code)
        return (
          <PlainField
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={state.values[field.name]}
            error={error}
          />
        )
      })}
      <div>
        <button
          type="submit"
          className={inRow || secondary ? 'button' : 'button button-primary'}
          disabled={pending}
          aria-label={submitLabel}
        >
          {submit}
        </button>
      </div>
      {state.done && done && (
        <p role="status" className="w-full">
          <span>{done}</span>
          {state.link && <span className="block font-semibold wrap-anywhere select-all">{state.link}</span>}
        </p>
      )}
    </form>
  )
  if (!foldedUnder) return body
  const open = Boolean(state.done || wrong || fields.some(({ name }) => state.errors[name]))
  return (
    <details open={open || undefined} className="mt-2">
      <summary>{foldedUnder}</summary>
      {body}
    </details>
  )
}
