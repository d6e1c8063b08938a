import type { FilterKey } from '@/lib/measures/filter'

export type Choice = { value: string; label: React.ReactNode; count?: string; mark?: React.ReactNode }
type Props = {
  name: FilterKey
  legend: string
  choices: readonly Choice[]
  chosen: readonly string[]
  /** What `count` counts, for who does not see the column. */
  counted?: string
  children?: React.ReactNode
}

/** `children` stand below: what is folded away. */
export function CheckGroup({ legend, children, ...rest }: Props) {
  return (
    <fieldset className="border-t border-rule pt-2 pb-3">
      <legend className="float-left mb-1 w-full text-xs font-semibold">{legend}</legend>
      <div className="clear-both">
        <CheckList {...rest} />
        {children}
      </div>
    </fieldset>
  )
}

export function CheckList({ name, choices, chosen, counted }: Omit<Props, 'legend' | 'children'>) {
  return choices.map(({ value, label, count, mark }) => (
    <label key={value} className="flex cursor-pointer items-baseline gap-2 py-px max-lg:py-1 hover:bg-panel">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={chosen.includes(value)}
        className="size-[13px] shrink-0 translate-y-[2px] accent-(--ink)"
      />
      <span className="min-w-0 grow">{label}</span>
      {mark && <span aria-hidden="true">{mark}</span>}
      {count !== undefined && (
        <span className="text-xs text-muted">
          {count}
          <span className="sr-only"> {counted}</span>
        </span>
      )}
    </label>
  ))
}
