import { BlockTable } from '@/components/block-table'
import { Pager } from '@/components/pager'
import { type AuthorityRow, coverageHref } from '@/lib/coverage/layout'
import { LOOK_WAYS, type Reach } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { PageOfList } from '@/lib/paging'
import type { FormAction } from '@/lib/plain-form'
import { CoverageRow } from './coverage-row'

type Props = {
  rows: readonly AuthorityRow[]
  paging: PageOfList
  register: Reach | null
  today: Day
  /** For who may say that they looked. */
  action: FormAction | null
  speech: Speech
}

/** What every answer of the tracker rests on: who was read, through which day, and how. */
export function CoveragePage({ rows, paging, register, today, action, speech }: Props) {
  const { coverage: words } = speech.words
  const heads = [words.authority, words.through, words.how, words.seen, words.unseen]
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{words.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">
        {register ? say(words.introduction, { day: formatDate(register.through, speech) }) : words.nothing}
      </p>
      <dl className="mt-3 max-w-[72ch] text-xs text-muted">
        {LOOK_WAYS.map((way) => (
          <div key={way}>
            <dt className="inline font-semibold">{words.ways[way].label}</dt>
            <dd className="inline">{`: ${words.ways[way].help}`}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 max-w-[72ch] text-xs text-muted">{words.gapsHelp}</p>
      <BlockTable caption={words.caption} heads={action ? [...heads, words.check] : heads} className="mt-4 text-xs">
        {rows.map((row) => (
          <CoverageRow key={row.authority.key} row={row} today={today} action={action} speech={speech} />
        ))}
      </BlockTable>
      {paging.total > paging.perPage && <Pager {...paging} hrefOf={coverageHref} speech={speech} />}
    </>
  )
}
