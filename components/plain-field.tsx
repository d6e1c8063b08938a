export type FieldSpec = {
  name: string
  label: string
  help?: string
  type?: 'text' | 'email' | 'password' | 'date' | 'url'
  autoComplete?: string
  /** Makes it a choice. */
  options?: { value: string; label: string }[]
  /** So many lines of text, where one is not enough. */
  lines?: number
  /** What stands in it before anything is typed. */
  initial?: string
  /** The label is heard and not seen, where a column's head says it. */
  quiet?: boolean
  /** May be left blank. */
  optional?: boolean
}

type Props = { id: string; field: FieldSpec; value: string | undefined; error: string | undefined }

/** One labelled input with its help and what is wrong with it. */
export function PlainField({ id, field, value, error }: Props) {
  const notes = [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    id,
    name: field.name,
    className: 'field',
    required: !field.optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': notes || undefined,
  }
  const start = value ?? field.initial ?? ''
  return (
    <div>
      <label htmlFor={id} className={field.quiet ? 'sr-only' : 'mb-1 block font-semibold'}>
        {field.label}
      </label>
      {field.options ? (
        // The key: React forgets the choice of a select when it resets a form that was sent.
        <select {...shared} key={start} defaultValue={start}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.lines ? (
        <textarea {...shared} key={start} rows={field.lines} defaultValue={start} />
      ) : (
        <input {...shared} type={field.type ?? 'text'} autoComplete={field.autoComplete} defaultValue={start} />
      )}
      {field.help && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {field.help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
