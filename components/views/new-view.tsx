import type { Route } from 'next'
import Link from 'next/link'
import { PlainForm } from '@/components/plain-form'
import type { Words } from '@/lib/i18n/catalogue'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { FormAction } from '@/lib/plain-form'
import { VISIBILITIES } from '@/lib/views/types'
import { ViewConditions } from './view-list'

type Props = { query: string; conditions: readonly string[]; backHref: string; action: FormAction; words: Words }

/** What is about to be saved, and under which name. */
export function NewView({ query, conditions, backHref, action, words }: Props) {
  const { views } = words
  return (
    <>
      <h1 className="font-serif text-xl">{views.newTitle}</h1>
      <p className="my-2 text-muted">{views.newIntro}</p>
      <h2 className="mt-4 font-semibold">{views.holds}</h2>
      <ViewConditions conditions={conditions} words={words} />
      <div className="my-6">
        <ViewForm query={query} action={action} words={words} />
      </div>
      <Link href={backHref as Route} prefetch={false}>
        {views.back}
      </Link>
    </>
  )
}

type FormProps = { query: string; action: FormAction; words: Words }

/** Gives a list its name. */
function ViewForm({ query, action, words }: FormProps) {
  const { views } = words
  const options = VISIBILITIES.map((value) => ({ value, label: views.seenByChoices[value] }))
  return (
    <PlainForm
      action={action}
      hidden={{ query }}
      fields={[
        { ...views.name, name: 'name', autoComplete: 'off' },
        { name: 'visibility', label: views.seenBy, options, initial: 'private' },
      ]}
      submit={views.save}
      errors={prepareErrorWords(words, views.errors)}
    />
  )
}
