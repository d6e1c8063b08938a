import type { Route } from 'next'
import Link from 'next/link'
import { CalendarDate, Localized } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { AuthorityRow } from '@/lib/coverage/layout'
import { nameGap, type SeenYear } from '@/lib/coverage/numbers'
import type { SignedLook } from '@/lib/coverage/types'
import { type Day, formatInstant } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { DEFAULT_FILTER, hrefOf } from '@/lib/measures/list/filter'
import type { FormAction } from '@/lib/plain-form'
import { CheckForm } from './check-form'

const CELL = 'block py-0.5 align-top sm:table-cell sm:px-2 sm:py-2'

type Props = { row: AuthorityRow; today: Day; action: FormAction | null; speech: Speech }
type Part = Pick<Props, 'row' | 'speech'>

/** An authority; on a telephone a block of lines, each with what it tells. */
export function CoverageRow({ row, today, action, speech }: Props) {
  const { authority, last } = row
  const { coverage: words } = speech.words
  return (
    <tr id={authority.key} className="block border-b border-rule py-2 sm:table-row">
      <th scope="row" className={`${CELL} max-w-[18rem] text-left font-semibold`}>
        <Localized texts={authority.name} speech={speech} />
        {authority.abbreviation && <span className="font-normal text-muted">{` (${authority.abbreviation})`}</span>}
      </th>
      <td className={CELL}>
        <Through row={row} speech={speech} />
      </td>
      <td className={`${CELL} max-w-[22rem]`}>
        {last && <strong className="font-semibold">{words.ways[last.how].label}</strong>}
        {last?.note && <span className="block wrap-anywhere text-muted">{last.note}</span>}
        {last?.index && <SourceLink url={last.index} publisher={words.index} />}
        <Earlier row={row} speech={speech} />
      </td>
      <td className={`${CELL} max-w-[22rem]`}>
        <Numbers years={row.years} speech={speech} />
      </td>
      <td className={`${CELL} max-w-[18rem]`}>
        <Unseen row={row} speech={speech} />
      </td>
      {action && (
        <td className={CELL}>
          <CheckForm authority={authority} last={last} today={today} action={action} speech={speech} />
        </td>
      )}
    </tr>
  )
}

const signOf = ({ checkedBy, release, checkedAt }: SignedLook, { words }: Speech) =>
  say(words.coverage.signedBy, {
    who: checkedBy ?? say(words.coverage.release, { release: release ?? '–' }),
    at: formatInstant(checkedAt),
  })

/** The last day that was read, how long ago that is, and who says so. */
function Through({ row: { last, days, late }, speech }: Part) {
  const { coverage: words } = speech.words
  if (!last) return <span className="text-threatened">{words.never}</span>
  return (
    <>
      <CalendarDate date={last.readThrough} speech={speech} />{' '}
      <span className={late ? 'text-threatened' : 'text-muted'}>{say(words.daysSince, { n: days ?? 0 }, speech)}</span>
      <span className="block text-muted">{signOf(last, speech)}</span>
    </>
  )
}

/** Nothing of it is ever written over. */
function Earlier({ row: { earlier, older }, speech }: Part) {
  const { coverage: words } = speech.words
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>{say(words.history, { count: formatCount(earlier.length + older, speech) })}</summary>
      <ul className="text-muted">
        {earlier.map((look) => (
          <li key={look.checkedAt + look.readThrough}>
            {`${say(words.earlier, { day: formatDate(look.readThrough, speech), how: words.ways[look.how].label })} (${signOf(look, speech)})${look.note ? `: ${look.note}` : ''}`}
          </li>
        ))}
        {older > 0 && <li>{say(words.older, { count: formatCount(older, speech) })}</li>}
      </ul>
    </details>
  )
}

/** Which numbers were seen, year by year, and which lie between them. */
function Numbers({ years, speech }: { years: readonly SeenYear[]; speech: Speech }) {
  const { coverage: words } = speech.words
  if (years.length === 0) return <span className="text-muted max-sm:hidden">{words.none}</span>
  return (
    <ul>
      {years.map(({ year, numbers, gaps }) => (
        <li key={year}>
          <span>{say(words.year, { year, numbers: say(words.numbers, { values: numbers.map(String) }) })}</span>
          {(['gap', 'gapExplained'] as const).map((which) => {
            const own = gaps.filter(({ explained }) => explained === (which === 'gapExplained'))
            if (own.length === 0) return null
            const gap = say(words.numbers, { values: own.map(nameGap) })
            return (
              <span key={which} className="block text-muted">
                {say(words[which], { gap })}
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

/** Records of which a day has passed, and nobody has said what happened: the first of them, and the way to all. */
function Unseen({ row: { authority, unseen }, speech }: Part) {
  const { coverage: words } = speech.words
  if (unseen.count === 0) return <span className="text-muted max-sm:hidden">{words.none}</span>
  const left = unseen.count - unseen.first.length
  const all = hrefOf({ ...DEFAULT_FILTER, authority: [authority.key] }, pathTo('upcoming'))
  return (
    <ul>
      {unseen.first.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={pathTo('record', slug)} prefetch={false}>
            <Localized texts={title} speech={speech} />
          </Link>
        </li>
      ))}
      {left > 0 && (
        <li>
          <Link href={all as Route} prefetch={false}>
            {say(words.moreUnseen, { count: formatCount(left, speech) })}
          </Link>
        </li>
      )}
    </ul>
  )
}
