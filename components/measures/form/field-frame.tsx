'use client'
import { useField } from '@conform-to/react'
import { explainError } from '@/lib/i18n/error-words'
import { useSetting } from './form-setting'

export type FieldProps = { name: string; label: string; help?: string; optional?: boolean }

/** What ties a control to its label, help and errors. */
export function useControl(name: string, help?: string) {
  const [field] = useField<string>(name)
  const { id, errors, descriptionId, errorId } = field
  const described = [errors && errorId, help && descriptionId].filter(Boolean).join(' ')
  return {
    field,
    props: { id, name, 'aria-invalid': errors ? true : undefined, 'aria-describedby': described || undefined } as const,
  }
}

export function FieldErrors({ id, errors }: { id: string; errors?: string[] }) {
  const { words } = useSetting()
  return (
    <p id={id} className="text-bad empty:hidden">
      {[...new Set(errors)].map((code) => explainError(words.errors, code)).join(' ')}
    </p>
  )
}

/** A label with its help beside it, the control below, and what is wrong with it. */
export function FieldFrame({ name, label, help, optional, children }: FieldProps & { children: React.ReactNode }) {
  const { words } = useSetting()
  const { field } = useControl(name)
  return (
    <div>
      <label htmlFor={field.id} className="font-semibold">
        <span>{label}</span> {optional && <span className="font-normal text-muted">{`(${words.form.optional})`}</span>}
      </label>{' '}
      {help && (
        <span id={field.descriptionId} className="text-xs text-muted">
          {help}
        </span>
      )}
      {children}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  )
}

/** The same for a group of controls: its name is said before each of them. */
export function GroupFrame({ name, label, help, optional, children }: FieldProps & { children: React.ReactNode }) {
  const { words } = useSetting()
  const { field, props } = useControl(name, help)
  return (
    <fieldset id={props.id} tabIndex={-1} aria-describedby={props['aria-describedby']} className="min-w-0">
      <legend className="font-semibold">
        <span>{label}</span> {optional && <span className="font-normal text-muted">{`(${words.form.optional})`}</span>}
      </legend>
      {help && (
        <p id={field.descriptionId} className="text-xs text-muted">
          {help}
        </p>
      )}
      {children}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
