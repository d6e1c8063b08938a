import { describeFacts } from '@/lib/auth/describe-facts'
import type { LogEntry } from '@/lib/auth/log'
import { formatInstant } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'

const CELL = 'block align-baseline sm:table-cell sm:px-2 sm:py-1'

/** On a telephone it is a block of lines, each with what it tells. */
export function LogRow({ entry, words }: { entry: LogEntry; words: Words }) {
  const { log } = words.auth
  const who = entry.actor ?? (entry.address === null ? log.server : log.nobody)
  const cells = [
    { label: log.who, value: who },
    { label: log.whom, value: entry.subject === entry.actor ? '' : (entry.subject ?? log.nobody) },
    { label: log.from, value: entry.address ?? '', whole: true },
    { label: log.change, value: describeFacts(entry, words).join('; ') },
  ]
  return (
    <tr className="block border-b border-rule py-2 sm:table-row">
      <td className={`${CELL} whitespace-nowrap`}>
        <time dateTime={entry.at.toISOString()}>{formatInstant(entry.at).replace(' UTC', '')}</time>
      </td>
      <th scope="row" className={`${CELL} text-left font-semibold whitespace-nowrap`}>
        {log.actions[entry.action] ?? entry.action}
      </th>
      {cells.map(({ label, value, whole }) => (
        <td
          key={label}
          className={`${CELL} ${whole ? 'whitespace-nowrap' : 'wrap-anywhere'} ${value ? '' : 'max-sm:hidden'}`}
        >
          <span className="text-muted sm:hidden">{`${label}: `}</span>
          <span>{value}</span>
        </td>
      ))}
    </tr>
  )
}
