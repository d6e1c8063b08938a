import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import { isolate } from '@/lib/i18n/isolate'
import type { ListedView } from '@/lib/views/types'
import { ViewConditions } from './view-conditions'
import { type ViewActions, ViewTools } from './view-tools'

type Props = { view: ListedView; actions: ViewActions; errors: ErrorWords; words: Words }

export function ViewRow({ view, actions, errors, words }: Props) {
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
        <span>{`${view.isOwn ? views.visibility[view.visibility] : views.by(isolate(view.owner.name))} · `}</span>
        <span className="select-all">{path}</span>
      </p>
      <ViewTools view={view} actions={actions} errors={errors} words={words} />
    </li>
  )
}
