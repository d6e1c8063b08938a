import type { Route } from 'next'
import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import { lineHref, type UncheckedAuthority } from '@/lib/coverage/layout'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Authority } from '@/lib/measures/types'

type Props = { late: readonly UncheckedAuthority[]; authorities: readonly Authority[]; speech: Speech }

/** Authorities that nobody has read for a month. */
export function Unchecked({ late, authorities, speech }: Props) {
  const { coverage: words } = speech.words
  return (
    <section aria-labelledby="unchecked" className="mt-8">
      <h2 id="unchecked" className="border-t border-ink pt-2 font-bold">
        {say(words.desk.uncheckedTitle, { count: formatCount(late.length, speech) })}
      </h2>
      <p className="my-2">
        {late.length === 0 && <span className="text-muted">{`${words.desk.uncheckedNone} `}</span>}
        <Link href={pathTo('coverage')}>{words.desk.toCoverage}</Link>
      </p>
      <ul className="gap-x-8 sm:columns-2">
        {late.map(({ authority, days }) => (
          <li key={authority.key} className="py-0.5">
            <Link href={lineHref(authority.key, authorities) as Route} prefetch={false}>
              <Localized texts={authority.name} speech={speech} />
            </Link>{' '}
            <span className="text-muted">
              {days === null ? words.never : say(words.daysSince, { n: days }, speech)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
