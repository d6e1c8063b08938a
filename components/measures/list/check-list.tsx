type Props = { name: string; choices: readonly { value: string; label: string }[]; chosen: readonly string[] }

export function CheckList({ name, choices, chosen }: Props) {
  return choices.map(({ value, label }) => (
    <label key={value} className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
      <span>{label}</span>
    </label>
  ))
}
