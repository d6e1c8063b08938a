import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { MisreadClaim } from '@/lib/measures/misread'
import { pickText } from '@/lib/texts'

type Props = { claims: readonly MisreadClaim[]; speech: Speech }

/** What is said of this record and does not stand in its text: a line each, never the claim without its answer. */
export function RecordMisread({ claims, speech }: Props) {
  if (claims.length === 0) return null
  const { misread } = speech.words
  const textOf = (texts: MisreadClaim['claim']) => pickText(texts, speech.language).text
  return (
    <ul aria-label={misread.title} className="mt-3 max-w-[60rem] space-y-1 border-l-4 border-rule pl-3">
      {claims.map(({ key, claim, short }) => (
        <li key={key}>
          <strong className="text-muted">{misread.notice}</strong>{' '}
          <span>{say(misread.quoted, { claim: textOf(claim) })}</span>{' '}
          <span>{say(misread.inText, { short: textOf(short) })}</span>{' '}
          <Link
            href={`${pathTo('misread')}#${key}`}
            prefetch={false}
            aria-label={misread.more}
            className="paper:hidden"
          >
            <span aria-hidden="true">▸</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
