import { pickText, type Speech } from '@/lib/i18n/format'
import type { MeasureFilter } from '@/lib/measures/filter'
import { ACKNOWLEDGEMENTS, type Authority, CONFIRMATIONS, EFFECTS, FORMALITIES } from '@/lib/measures/types'
import { CheckGroup } from './check-group'

const CODED = {
  effect: EFFECTS,
  formality: FORMALITIES,
  acknowledgement: ACKNOWLEDGEMENTS,
  confirmation: CONFIRMATIONS,
} as const
const KEYS = ['effect', 'formality', 'acknowledgement', 'confirmation'] as const

type Props = { filter: MeasureFilter; authorities: readonly Authority[]; speech: Speech }

/** What few readers ask for, folded until one of them is in use. */
export function FilterFiner({ filter, authorities, speech }: Props) {
  const { list, codes } = speech.words
  const inUse = filter.official !== null || [...KEYS, 'authority' as const].some((key) => filter[key].length > 0)
  const named = authorities.map(({ key, name, abbreviation }) => ({
    value: key,
    label: abbreviation
      ? `${abbreviation}, ${pickText(name, speech.language).text}`
      : pickText(name, speech.language).text,
  }))
  return (
    <details open={inUse} className="border-t border-rule py-2">
      <summary className="pb-2 text-xs font-semibold">{list.finer}</summary>
      {KEYS.map((key) => {
        const labels: Record<string, { label: string }> = codes[key]
        const choices = CODED[key].map((value) => ({ value, label: labels[value]?.label ?? value }))
        return <CheckGroup key={key} name={key} legend={list.keys[key]} choices={choices} chosen={filter[key]} />
      })}
      <OfficialChoice official={filter.official} speech={speech} />
      <CheckGroup name="authority" legend={list.keys.authority} choices={named} chosen={filter.authority} />
    </details>
  )
}

function OfficialChoice({ official, speech: { words } }: { official: boolean | null; speech: Speech }) {
  const { list } = words
  return (
    <div className="border-t border-rule pt-2 pb-3">
      <label htmlFor="filter-official" className="text-xs font-semibold">
        {list.keys.official}
      </label>
      <select
        id="filter-official"
        name="official"
        defaultValue={official === null ? '' : official ? 'yes' : 'no'}
        className="field h-[34px]"
      >
        <option value="">{list.anySource}</option>
        <option value="yes">{list.officialYes}</option>
        <option value="no">{list.officialNo}</option>
      </select>
    </div>
  )
}
