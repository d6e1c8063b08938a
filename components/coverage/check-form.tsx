import { PlainForm } from '@/components/plain-form'
import { LOOK_WAYS, type SignedLook } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Authority } from '@/lib/measures/types'
import type { FormAction } from '@/lib/plain-form'
import { pickText } from '@/lib/texts'

type Props = { authority: Authority; last: SignedLook | null; today: Day; action: FormAction; speech: Speech }

const ERRORS = [
  'invalid_date',
  'ambiguous_date',
  'date_out_of_range',
  'published_ahead',
  'unknown_authority',
  'not_editor',
] as const

/** One button and a note: read through today, unless another day is set. */
export function CheckForm({ authority, last, today, action, speech }: Props) {
  const { coverage: words } = speech.words
  const name = pickText(authority.name, speech.language).text
  return (
    <PlainForm
      action={action}
      hidden={{ authority: authority.key }}
      fields={[
        { name: 'note', label: words.note, help: words.noteHelp, optional: true },
        { name: 'readThrough', label: words.day, help: words.dayHelp, initial: today },
        {
          name: 'how',
          label: words.how,
          options: LOOK_WAYS.map((value) => ({ value, label: words.ways[value].label })),
          initial: last?.how ?? LOOK_WAYS[0],
        },
      ]}
      submit={words.save}
      submitLabel={say(words.saveOf, { name })}
      done={words.saved}
      errors={prepareErrorWords(speech.words, {}, ERRORS)}
      foldedUnder={say(words.openOf, { name })}
      secondary
    />
  )
}
