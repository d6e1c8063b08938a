import Link from 'next/link'
import { Localized } from '@/components/localized'
import { Pager } from '@/components/pager'
import { pathTo } from '@/lib/addresses'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Overdue } from '@/lib/measures/status/overdue'
import { tellOverdue } from '@/lib/measures/status/tell-overdue'
import type { MeasureEvent } from '@/lib/measures/types'
import type { PageOfList } from '@/lib/paging'
import type { LocalizedText } from '@/lib/texts'
import { type ConfirmAction, ConfirmForm } from './confirm-form'

export type OverdueRow = {
  slug: string
  title: LocalizedText
  version: number
  events: readonly Pick<MeasureEvent, 'note'>[]
  due: Overdue
}

type Props = {
  rows: readonly OverdueRow[]
  paging: PageOfList
  hrefOf: (page: number) => string
  action: ConfirmAction
  speech: Speech
}

/** Every day that has passed unseen, the longest ago first, each with the form that answers it. */
export function OverdueList({ rows, paging, hrefOf, action, speech }: Props) {
  const { desk } = speech.words.coverage
  return (
    <section aria-labelledby="overdue" className="mt-6">
      <h2 id="overdue" className="border-t border-ink pt-2 font-bold">
        {say(desk.overdueTitle, { count: formatCount(paging.total, speech) })}
      </h2>
      {rows.length === 0 && <p className="mt-2 text-muted">{desk.overdueNone}</p>}
      <ul>
        {rows.map((row) => (
          <li key={`${row.slug} ${row.due.position} ${row.due.on}`} className="border-b border-rule py-3">
            <Link href={pathTo('record', row.slug)} prefetch={false} className="font-serif text-base">
              <Localized texts={row.title} speech={speech} />
            </Link>
            <p>
              <span>{tellOverdue(row.due, row.events, speech)}</span>{' '}
              <span className="text-threatened">{say(desk.days, { n: row.due.days }, speech)}</span>
            </p>
            <ConfirmForm measure={row} due={row.due} from="desk" action={action} speech={speech} />
          </li>
        ))}
      </ul>
      {paging.total > paging.perPage && <Pager {...paging} hrefOf={hrefOf} speech={speech} />}
    </section>
  )
}
