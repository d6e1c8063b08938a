import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import type { Labels } from '@/lib/i18n/codes'

type Props = { words: Labels<keyof Words['problems']>; digest: string | null; retry: () => void }

/** A page that could not be made: what happened, what to do, and a number that finds it in the server's log. */
export function Failure({ words, digest, retry }: Props) {
  return (
    <section className="max-w-[72ch] py-8">
      <h1 className="font-serif text-xl">{words.failedTitle}</h1>
      <p className="my-4">{words.failed}</p>
      {digest && <p className="my-4 text-muted">{`${words.reference} ${digest}`}</p>}
      <p className="my-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button" onClick={retry}>
          {words.tryAgain}
        </button>
        <a href={pathTo('list')}>{words.backToList}</a>
      </p>
    </section>
  )
}
