import Link from 'next/link'
import { BlockTable } from '@/components/block-table'
import { Pager } from '@/components/pager'
import { pathTo } from '@/lib/addresses'
import { describeFacts } from '@/lib/auth/describe-facts'
import type { LogEntry } from '@/lib/auth/log'
import { LOG_PER_PAGE, type LogFilter, logHref } from '@/lib/auth/log-filter'
import type { Viewer } from '@/lib/auth/roles'
import { formatInstant } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { LogFilterForm } from './log-filter-form'

type Props = {
  filter: LogFilter
  entries: readonly LogEntry[]
  /** How many fit the filter. */
  found: number
  users: readonly Viewer[]
  speech: Speech
}

/** What was done to accounts, a page of it. */
export function AccountLog({ filter, entries, found, users, speech }: Props) {
  const { log } = speech.words.auth
  const isFiltered = filter.account !== null || filter.action !== null
  return (
    <>
      <h1 className="font-serif text-xl">{log.title}</h1>
      <p className="my-2 max-w-[72ch] text-muted">
        <span>{log.introduction}</span> <Link href={pathTo('users')}>{log.back}</Link>
      </p>
      <LogFilterForm filter={filter} users={users} words={speech.words} />
      <p className="my-2 font-bold">
        <span>{found === 0 ? log.empty : say(log.count, { n: found }, speech)}</span>{' '}
        {isFiltered && (
          <Link href={logHref({})} className="font-normal">
            {log.showAll}
          </Link>
        )}
      </p>
      <BlockTable
        caption={log.caption}
        heads={[log.when, log.what, log.who, log.whom, log.from, log.change]}
        className="mt-2 text-xs"
      >
        {entries.map((entry) => (
          <LogRow key={entry.id} entry={entry} words={speech.words} />
        ))}
      </BlockTable>
      {found > LOG_PER_PAGE && (
        <Pager
          page={filter.page}
          perPage={LOG_PER_PAGE}
          total={found}
          hrefOf={(page) => logHref({ ...filter, page })}
          speech={speech}
        />
      )}
    </>
  )
}

const CELL = 'block align-baseline sm:table-cell sm:px-2 sm:py-1'

/** On a telephone it is a block of lines, each with what it tells. */
function LogRow({ entry, words }: { entry: LogEntry; words: Words }) {
  const { log } = words.auth
  const who = entry.actor ?? (entry.address === null ? log.server : log.nobody)
  const cells = [
    { label: log.who, value: who },
    { label: log.whom, value: entry.subject === entry.actor ? '' : (entry.subject ?? log.nobody) },
    { label: log.from, value: entry.address ?? '', whole: true },
    { label: log.change, value: say(words.lists.long, { values: describeFacts(entry, words) }) },
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
