'use client'

type Props = { name: string; choices: readonly (readonly [value: string, label: string])[]; chosen: readonly string[] }

/** Values of one name to be ticked. Drawn from their texts, for what a server draws within a client's form travels twice. */
export function CheckList({ name, choices, chosen }: Props) {
  return choices.map(([value, label]) => (
    <label key={value} className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
      <span>{label}</span>
    </label>
  ))
}
