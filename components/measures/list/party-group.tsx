import { formatCount, type Speech } from '@/lib/i18n/format'
import { Party } from '../party'
import { CheckGroup, CheckList } from './check-group'

type Props = {
  name: 'imposer' | 'target'
  /** How many records name each, the most frequent first. */
  counts: Record<string, number>
  chosen: readonly string[]
  speech: Speech
}
/** Others are folded away until one of them is chosen. */
const SHOWN = 6

export function PartyGroup({ name, counts, chosen, speech }: Props) {
  const { list } = speech.words
  const codes = [...new Set([...Object.keys(counts), ...chosen])]
  const choices = codes.map((value) => ({
    value,
    label: <Party code={value} speech={speech} />,
    count: formatCount(counts[value] ?? 0, speech),
  }))
  const rest = choices.slice(SHOWN)
  const common = { name, chosen, counted: list.records }
  return (
    <CheckGroup {...common} legend={list.keys[name]} choices={choices.slice(0, SHOWN)}>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => chosen.includes(value))}>
          <summary className="text-xs text-link">{list.more(formatCount(rest.length, speech))}</summary>
          <CheckList {...common} choices={rest} />
        </details>
      )}
    </CheckGroup>
  )
}
