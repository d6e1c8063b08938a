import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { CATEGORIES, FORMALITIES } from '@/lib/measures/codes'
import { type RiverAsk, riverParams } from '@/lib/measures/river/ask'
import { DayField } from '../list/day-field'

type ChoiceProps = {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="pb-2">
      <label htmlFor={`river-${name}`} className="text-xs font-semibold">
        {label}
      </label>
      <select key={value} id={`river-${name}`} name={name} defaultValue={value} className="field h-[34px]">
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}

const OWN_KEYS = ['category', 'formality', 'anyTarget', 'flow', 'on']

/** A form as any: sent without scripts, too. What the address holds beside its fields goes along. */
export function RiverChoices({ ask, day, speech }: { ask: RiverAsk; day: string; speech: Speech }) {
  const { codes, days, river } = speech.words
  const { category, formality, on } = ask.filter
  const others = [...riverParams(ask)].filter(([key]) => !OWN_KEYS.includes(key))
  const all = ['', river.all] as const
  return (
    <form
      action=""
      aria-label={river.choices}
      className="grid grid-cols-2 gap-x-4 pt-3 md:grid-cols-[repeat(5,minmax(0,1fr))_auto] print:hidden"
    >
      {others.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <Choice
        name="category"
        label={river.category}
        value={category[0] ?? ''}
        options={[all, ...CATEGORIES.map((code) => [code, codes.category[code].label] as const)]}
      />
      <Choice
        name="formality"
        label={river.formality}
        value={formality[0] ?? ''}
        options={[all, ...FORMALITIES.map((code) => [code, codes.formality[code].label] as const)]}
      />
      <Choice
        name="anyTarget"
        label={river.switches.anyTarget}
        value={ask.anyTarget ? 'yes' : ''}
        options={[
          ['', river.targets.other],
          ['yes', river.targets.any],
        ]}
      />
      <Choice
        name="flow"
        label={river.switches.flow}
        value={ask.flow ? 'yes' : ''}
        options={[
          ['', river.counts.stock],
          ['yes', river.counts.flow],
        ]}
      />
      <DayField
        key={day}
        name="on"
        label={river.day}
        value={on ?? ''}
        understood={on ? say(days.understood, { date: formatDate(on, speech) }) : ''}
        day={day}
        calendar={say(days.calendar, { field: river.day })}
      />
      <div className="self-start pt-[22px]">
        <button type="submit" className="button">
          {river.show}
        </button>
      </div>
    </form>
  )
}
