import { PlainForm } from '@/components/plain-form'
import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import { say } from '@/lib/i18n/message'
import type { FormAction } from '@/lib/plain-form'
import { type ListedView, VISIBILITIES } from '@/lib/views/types'

export type ViewActions = { update: FormAction; follow: FormAction; delete: FormAction }

type Props = { view: ListedView; actions: ViewActions; errors: ErrorWords; words: Words }

/** Folded below a view: its name and who sees it, and the way to be rid of it. */
export function ViewTools({ view, actions, errors, words: { views } }: Props) {
  const hidden = { code: view.code }
  const options = VISIBILITIES.map((value) => ({ value, label: views.seenByChoices[value] }))
  return (
    <div className="flex flex-wrap gap-x-6 text-muted empty:hidden md:col-span-2">
      {view.isOwn && (
        <PlainForm
          inRow
          foldedUnder={views.change}
          action={actions.update}
          hidden={hidden}
          fields={[
            {
              name: 'name',
              label: say(views.nameOf, { name: view.name }),
              quiet: true,
              autoComplete: 'off',
              initial: view.name,
            },
            {
              name: 'visibility',
              label: say(views.seenByOf, { name: view.name }),
              quiet: true,
              options,
              initial: view.visibility,
            },
          ]}
          submit={views.saveChange}
          submitLabel={say(views.saveChangeOf, { name: view.name })}
          done={views.changed}
          errors={errors}
        />
      )}
      {view.mayFollow && view.visibility === 'public' && (
        <PlainForm
          foldedUnder={views.thread.fold}
          action={actions.follow}
          hidden={hidden}
          fields={[
            { ...views.thread.slug, name: 'slug', initial: view.thread?.slug, optional: true, autoComplete: 'off' },
            {
              ...views.thread.standfirst,
              name: 'standfirst',
              initial: view.thread?.standfirst,
              optional: true,
              lines: 4,
            },
            {
              ...views.thread.trigger,
              name: 'trigger',
              initial: view.thread?.trigger ?? '',
              optional: true,
              autoComplete: 'off',
            },
          ]}
          submit={views.thread.save}
          submitLabel={say(views.thread.saveOf, { name: view.name })}
          done={views.changed}
          errors={errors}
          secondary
        />
      )}
      {view.mayDelete && (
        <PlainForm
          inRow
          foldedUnder={views.delete}
          action={actions.delete}
          hidden={hidden}
          submit={views.deleteConfirm}
          submitLabel={say(views.deleteOf, { name: view.name })}
          errors={errors}
        />
      )}
    </div>
  )
}
