import { pathTo } from '@/lib/addresses'
import { ACCOUNT_ACTIONS } from '@/lib/auth/log'
import type { LogFilter } from '@/lib/auth/log-filter'
import type { Viewer } from '@/lib/auth/roles'
import type { Words } from '@/lib/i18n/catalogue'

type Props = { filter: LogFilter; users: readonly Viewer[]; words: Words }

/** A plain form: its answer has an address, with and without scripts. */
export function LogFilterForm({ filter, users, words }: Props) {
  const { log } = words.auth
  const choices = [
    {
      name: 'account',
      label: log.account,
      all: log.everybody,
      chosen: filter.account,
      options: users.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` })),
    },
    {
      name: 'action',
      label: log.action,
      all: log.everything,
      chosen: filter.action,
      options: ACCOUNT_ACTIONS.map((value) => ({ value, label: log.actions[value] })),
    },
  ]
  return (
    <form action={pathTo('accountLog')} className="flex flex-wrap items-end gap-3">
      {choices.map(({ name, label, all, chosen, options }) => (
        <label key={name} className="min-w-0 grow basis-60">
          <span className="text-xs text-muted">{label}</span>
          <select name={name} defaultValue={chosen ?? ''} className="field">
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button">
        {log.show}
      </button>
    </form>
  )
}
