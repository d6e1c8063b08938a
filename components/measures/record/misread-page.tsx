import Link from 'next/link'
import { Localized } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { NamedMisread } from '@/lib/measures/misread'
import { pickText } from '@/lib/texts'

type Part = { claim: NamedMisread; speech: Speech }

/** Who says so, with the way there where the data knows one. */
function SaidBy({ claim: { saidBy }, speech: { words } }: Part) {
  const { misread } = words
  if (saidBy.length === 0) return <span>{misread.circulates}</span>
  return (
    <>
      <span>{misread.saidBy}</span>
      {saidBy.map(({ name, url }, at) => (
        <span key={name}>
          <span>{at > 0 ? ', ' : ' '}</span>
          {url ? <SourceLink url={url} publisher={name} /> : <span>{name}</span>}
        </span>
      ))}
    </>
  )
}

/** What the text is known by: publisher and title, and the way to the page of the source here. */
function TextSources({ claim: { sources }, speech: { words } }: Part) {
  return (
    <ul>
      {sources.map(({ id, url, publisher, title, language }) => (
        <li key={id} className="wrap-anywhere">
          <SourceLink url={url} publisher={publisher} /> {title && <span lang={language}>{title}</span>}{' '}
          <Link
            href={pathTo('source', id)}
            prefetch={false}
            className="text-muted"
            aria-label={say(words.record.detailsOf, { publisher })}
          >
            {words.record.details}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function ClaimEntry({ claim, speech }: Part) {
  const { misread } = speech.words
  return (
    <li id={claim.key} className="scroll-mt-4 border-t border-ink py-4 target:bg-panel">
      <h2 className="max-w-[60rem] font-serif text-lg">
        {say(misread.quoted, { claim: pickText(claim.claim, speech.language).text })}
      </h2>
      <p className="text-xs text-muted">
        <SaidBy claim={claim} speech={speech} />
      </p>
      <div className="mt-2 grid gap-x-12 gap-y-2 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="max-w-[72ch]">
          <p className="font-semibold">{say(misread.inText, { short: pickText(claim.short, speech.language).text })}</p>
          <p className="mt-1 font-serif text-base">
            <Localized texts={claim.text} speech={speech} />
          </p>
        </div>
        <dl className="text-xs">
          <dt className="text-muted">{misread.records}</dt>
          <dd>
            <ul>
              {claim.records.map(({ slug, title }) => (
                <li key={slug}>
                  <Link href={pathTo('record', slug)} prefetch={false}>
                    <Localized texts={title} speech={speech} />
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
          <dt className="mt-2 text-muted">{misread.sources}</dt>
          <dd>
            <TextSources claim={claim} speech={speech} />
          </dd>
        </dl>
      </div>
    </li>
  )
}

/** Claims in circulation, each beside what the text says. */
export function MisreadPage({ claims, speech }: { claims: readonly NamedMisread[]; speech: Speech }) {
  const { misread } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{misread.title}</h1>
      <p className="mt-1 mb-4 max-w-[72ch] text-muted">{misread.introduction}</p>
      {claims.length === 0 && <p>{misread.none}</p>}
      <ol>
        {claims.map((claim) => (
          <ClaimEntry key={claim.key} claim={claim} speech={speech} />
        ))}
      </ol>
    </>
  )
}
