'use client'

/** `several`: values with commas between. */
type Props = {
  name: string
  label: string
  value: string
  hint?: string
  type?: 'text' | 'search'
  several?: true
}

/** A line of text in the filter. */
export function SearchField({ name, label, value, hint, type = 'text', several }: Props) {
  const id = `filter-${name}`
  return (
    <div className="pb-2">
      <label htmlFor={id} className="text-xs font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete="off"
        data-several={several}
        aria-describedby={hint && `${id}-hint`}
        className="field"
      />
      {hint && (
        <p id={`${id}-hint`} className="pt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
