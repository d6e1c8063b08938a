import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import type { ListedView } from '@/lib/views/types'
import { ViewRow } from './view-row'
import type { ViewActions } from './view-tools'

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
