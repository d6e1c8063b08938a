import type { Route } from 'next'
import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import type { ToldSave } from '@/lib/measures/history/changes'
import { type ChangeNaming, describeChange } from '@/lib/measures/history/describe-change'
import { pickText } from '@/lib/texts'
import { ChangeList } from './change-list'

/** More parts than these are folded: a reader looks through many records. */
const OPEN_PARTS = 6

type Props = { save: ToldSave; naming: ChangeNaming }

function Fields({ save: { changes }, naming }: Props) {
  const { speech } = naming
  const described = (changes ?? []).map((change) => describeChange(change, naming))
  const parts = described.reduce((sum, { items }) => sum + Math.max(1, items.length), 0)
  return (
    <details open={parts <= OPEN_PARTS}>
      <summary className="w-fit cursor-pointer text-link">
        {say(speech.words.changes.changed, { fields: described.map(({ label }) => label) })}
      </summary>
      <ChangeList changes={described} words={speech.words} />
    </details>
  )
}

/** One record: recorded, or what is otherwise in it, field by field. */
function SavedRecord({ save, naming }: Props) {
  const { speech } = naming
  const { changes, history } = speech.words
  const { slug, title, version } = save
  return (
    <>
      <h3 className="font-serif text-base">
        <Link href={pathTo('record', slug)} prefetch={false}>
          <Localized texts={title} speech={speech} />
        </Link>{' '}
        <Link
          href={pathTo('history', slug)}
          prefetch={false}
          className="font-sans text-xs text-muted"
          aria-label={say(changes.version, {
            version: String(version),
            title: isolate(pickText(title, speech.language).text),
          })}
        >
          {say(changes.short, { version: String(version) })}
        </Link>
      </h3>
      {save.changes && save.changes.length > 0 && <Fields save={save} naming={naming} />}
      {save.changes?.length === 0 && <p>{history.reordered}</p>}
    </>
  )
}

/** Many records that were saved at once: how many, and the way to each. */
function Folded({ save, href, naming: { speech } }: Props & { href: string }) {
  const { changes } = speech.words
  const { recorded, versions, release } = save
  const told = { release: release ?? 'none' }
  const parts = [
    ...(recorded > 0 ? [say(changes.foldRecorded, { n: recorded, ...told }, speech)] : []),
    ...(versions > recorded ? [say(changes.foldChanged, { n: versions - recorded, ...told }, speech)] : []),
  ]
  return (
    <h3>
      <Link href={href as Route} prefetch={false}>
        <span>{say(changes.fold, { parts })}</span>
        <span aria-hidden="true"> ▸</span>
      </Link>
    </h3>
  )
}

/** A save with its time, who made it, and why. `hrefOf`: the way to all records of one that has many. */
export function ToldSaveLine({ save, naming, hrefOf }: Props & { hrefOf: (save: ToldSave) => string }) {
  const { changes } = naming.speech.words
  const { at, author, reason, versions } = save
  return (
    <li className="grid gap-x-4 border-t border-rule py-2 first:border-t-0 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <time dateTime={at} className="text-xs text-muted sm:pt-1">
        {at.slice(11, 16)}
      </time>
      <div className="max-w-[80ch] min-w-0">
        {versions > 1 ? (
          <Folded save={save} href={hrefOf(save)} naming={naming} />
        ) : (
          <SavedRecord {...{ save, naming }} />
        )}
        <p className="text-xs break-words text-muted">
          {versions === 1 && save.changes === null && <span>{`${changes.recorded} · `}</span>}
          <span>{say(changes.by, { author: isolate(author), reason: isolate(reason) })}</span>
        </p>
      </div>
    </li>
  )
}
