import { choiceName } from '@/lib/measures/form/choices'
import type { DescribedDifference } from '@/lib/measures/form/describe-differences'
import type { ValueItem } from '@/lib/measures/history/describe-change'

export type ChoiceWords = {
  pick: string
  /** How many items of the field are the same on both sides; nothing where there are none. */
  shared: string | null
  mine: string
  theirs: string
  nothing: string
  nothingElse: string
}
type Side = {
  name: string
  value: 'mine' | 'theirs'
  label: string
  items: ValueItem[]
  empty: string
  chosen: boolean
}

function Version({ name, value, label, items, empty, chosen }: Side) {
  return (
    <label className="flex min-w-0 items-baseline gap-2 border border-rule bg-panel p-2">
      <input type="radio" name={name} value={value} defaultChecked={chosen} />
      <span className="min-w-0">
        <span className="font-semibold">{label}</span>
        {items.length === 0 && <span className="block text-muted">{empty}</span>}
        {items.map((item) => (
          <span key={`${item.key} ${item.text}`} lang={item.lang} className="block break-words whitespace-pre-line">
            {item.text}
          </span>
        ))}
      </span>
    </label>
  )
}

type Props = { difference: DescribedDifference; takesTheirs: boolean; words: ChoiceWords }

/** Which of two versions of a field holds. */
export function VersionChoice({ difference, takesTheirs, words }: Props) {
  const name = choiceName(difference.field)
  const empty = difference.same > 0 ? words.nothingElse : words.nothing
  const { mine, theirs } = difference
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{words.pick}</legend>
      {words.shared && <p className="text-xs text-muted">{words.shared}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        <Version {...{ name, empty }} value="mine" label={words.mine} items={mine} chosen={!takesTheirs} />
        <Version {...{ name, empty }} value="theirs" label={words.theirs} items={theirs} chosen={takesTheirs} />
      </div>
    </fieldset>
  )
}
