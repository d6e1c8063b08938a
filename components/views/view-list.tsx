import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import type { ListedView } from '@/lib/views/types'
import { type ViewActions, ViewTools } from './view-tools'

type Props = {
  id: string
  title: string
  views: readonly ListedView[]
  /** What stands there when there is none. */
  empty: React.ReactNode
  actions: ViewActions
  errors: ErrorWords
  words: Words
}

export function ViewList({ id, title, views, empty, actions, errors, words }: Props) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {views.length === 0 && <p className="my-2 max-w-[72ch] text-muted">{empty}</p>}
      <ul className="mt-2 border-t border-ink empty:hidden">
        {views.map((view) => (
          <ViewRow key={view.code} view={view} actions={actions} errors={errors} words={words} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = { view: ListedView; actions: ViewActions; errors: ErrorWords; words: Words }

function ViewRow({ view, actions, errors, words }: RowProps) {
  const { views } = words
  const path = pathTo('view', view.code)
  return (
    <li className="grid gap-x-6 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0 wrap-anywhere">
        {/* Not a Link: it answers with the way to the list, which a browser follows by itself. */}
        <a href={path} className="font-serif text-base">
          {view.name}
        </a>
        <ViewConditions conditions={view.conditions} words={words} />
      </div>
      <p className="text-muted md:text-right">
        <span>{`${view.isOwn ? views.visibility[view.visibility] : say(views.by, { owner: isolate(view.owner.name) })} · `}</span>
        <span className="select-all">{path}</span>
      </p>
      <ViewTools view={view} actions={actions} errors={errors} words={words} />
    </li>
  )
}

/** A filter as its conditions, named one by one: unlike a sentence with counts, they are true without asking. */
export function ViewConditions({ conditions, words }: { conditions: readonly string[]; words: Words }) {
  return <p className="text-muted">{conditions.length > 0 ? conditions.join(' · ') : words.views.everything}</p>
}
