'use client'
import { formatInstant } from '@/lib/dates'
import type { Item } from '@/lib/measures/describe-change'
import { choiceName } from '@/lib/measures/form/choices'
import type { Problem, StaleField } from '@/lib/measures/form/state'
import { fillIn } from '@/lib/measures/form/text'
import { useSetting } from './form-setting'

type Side = { name: string; value: 'mine' | 'theirs'; label: string; items: Item[]; same: number; chosen: boolean }

function Version({ name, value, label, items, same, chosen }: Side) {
  const { form } = useSetting().words
  return (
    <label className="flex min-w-0 items-baseline gap-2 border border-rule bg-panel p-2">
      <input type="radio" name={name} value={value} defaultChecked={chosen} />
      <span className="min-w-0">
        <span className="font-semibold">{label}</span>
        {items.length === 0 && <span className="block text-muted">{same > 0 ? form.nothingElse : form.nothing}</span>}
        {items.map((item) => (
          <span key={`${item.key} ${item.text}`} lang={item.lang} className="block break-words whitespace-pre-line">
            {item.text}
          </span>
        ))}
      </span>
    </label>
  )
}

function FieldChoice({ field, label, mine, theirs, same, untouched }: StaleField) {
  const { form } = useSetting().words
  const name = choiceName(field)
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{fillIn(form.stalePick, { field: label })}</legend>
      {same > 0 && <p className="text-xs text-muted">{fillIn(form.staleShared, { n: same })}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        <Version
          name={name}
          value="mine"
          label={untouched ? form.mineUntouched : form.mine}
          items={mine}
          same={same}
          chosen={!untouched}
        />
        <Version name={name} value="theirs" label={form.theirs} items={theirs} same={same} chosen={untouched} />
      </div>
    </fieldset>
  )
}

/** What others saved meanwhile, against what is typed here, with the choice for each field. */
export function StaleNotice({ revisions, fields }: Extract<Problem, { kind: 'stale' }>) {
  const { form } = useSetting().words
  return (
    <>
      <h2 className="font-serif text-lg text-threatened">{form.staleHeading}</h2>
      <ul className="text-xs text-muted">
        {revisions.map(({ at, ...revision }) => (
          <li key={revision.version}>{fillIn(form.staleRevision, { ...revision, at: formatInstant(at) })}</li>
        ))}
      </ul>
      <p className="my-2">{fields.length > 0 ? form.staleHelp : form.staleSame}</p>
      <div className="space-y-3">
        {fields.map((field) => (
          <FieldChoice key={field.field} {...field} />
        ))}
      </div>
    </>
  )
}
