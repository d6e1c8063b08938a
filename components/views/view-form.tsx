import { PlainForm } from '@/components/plain-form'
import type { Words } from '@/lib/i18n/catalogue'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { FormAction } from '@/lib/plain-form'
import { VISIBILITIES } from '@/lib/views/types'

type Props = { query: string; action: FormAction; words: Words }

/** Gives a list its name. */
export function ViewForm({ query, action, words }: Props) {
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
