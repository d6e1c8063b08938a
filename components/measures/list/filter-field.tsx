import type { FilterKey } from '@/lib/measures/filter'

type Props = { name: FilterKey; label: string; value: string; hint?: string; type?: 'text' | 'search' }

/** A line of text in the filter. */
export function FilterField({ name, label, value, hint, type = 'text' }: Props) {
  const hintId = hint ? `filter-${name}-hint` : undefined
  return (
    <div className="pb-2">
      <label htmlFor={`filter-${name}`} className="text-xs font-semibold">
        {label}
      </label>
      <input
        id={`filter-${name}`}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={hintId}
        className="field"
      />
      {hint && (
        <p id={hintId} className="pt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
