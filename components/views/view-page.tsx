import Link from 'next/link'
import { Pager } from '@/components/pager'
import { pathTo } from '@/lib/addresses'
import { signInPath } from '@/lib/auth/next-path'
import type { Words } from '@/lib/i18n/catalogue'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { viewsHref } from '@/lib/views/list-address'
import { type ListedView, VIEWS_PER_PAGE } from '@/lib/views/types'
import { ViewList } from './view-list'
import type { ViewActions } from './view-tools'

type Props = {
  /** Null: nobody is signed in. */
  own: readonly ListedView[] | null
  shared: readonly ListedView[]
  /** Of how many shared ones this is which page. */
  total: number
  page: number
  /** The one that was saved a moment ago, with its full address. */
  saved: { name: string; url: string } | null
  actions: ViewActions
  speech: Speech
}

/** My views, and those that everybody sees. */
export function ViewPage({ own, shared, total, page, saved, actions, speech }: Props) {
  const { words } = speech
  const { views } = words
  const parts = { actions, errors: prepareErrorWords(words, views.errors), words }
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{views.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{views.description}</p>
      {saved && <SavedNote saved={saved} words={words} />}
      {own ? (
        <ViewList id="own-views" title={views.own} views={own} empty={views.ownEmpty} {...parts} />
      ) : (
        <p className="mt-4">
          <Link href={signInPath(pathTo('views'))} prefetch={false}>
            {views.signInFirst}
          </Link>
        </p>
      )}
      <ViewList
        id="public-views"
        title={views.public}
        views={shared}
        empty={own?.some(({ visibility }) => visibility === 'public') ? views.publicEmptyButYours : views.publicEmpty}
        {...parts}
      />
      {total > VIEWS_PER_PAGE && (
        <Pager page={page} perPage={VIEWS_PER_PAGE} total={total} hrefOf={viewsHref} speech={speech} />
      )}
    </>
  )
}

type NoteProps = { saved: { name: string; url: string }; words: Words }

/** It went well, and this is the address to hand on. */
function SavedNote({ saved, words }: NoteProps) {
  return (
    <p role="status" className="mt-4 max-w-[72ch] border-l-4 border-in-force pl-3 wrap-anywhere">
      <span>{say(words.views.saved, { name: saved.name })}</span>
      <a href={saved.url}>{saved.url}</a>
    </p>
  )
}
