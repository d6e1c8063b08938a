import { PlainForm } from '@/components/plain-form'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type CONFIRMED_AT, CONFIRMING_EVENTS } from '@/lib/measures/form/confirming'
import type { Due } from '@/lib/measures/status/deadlines'
import type { FormAction } from '@/lib/plain-form'
import { SOURCE_KINDS } from '@/lib/sources/types'
import { type LocalizedText, pickText, TEXT_LANGUAGES } from '@/lib/texts'

/** An action that still wants to know of which record, and in which language. */
export type ConfirmAction = (slug: string, language: string, ...of: Parameters<FormAction>) => ReturnType<FormAction>

type Props = {
  measure: { slug: string; title: LocalizedText; version: number }
  due: Due
  from: (typeof CONFIRMED_AT)[number]
  action: ConfirmAction
  speech: Speech
}

function fieldsOf({ kind }: Due, { words }: Speech) {
  const { coverage, codes } = words
  const { confirm } = coverage
  return [
    {
      name: 'type',
      label: confirm.what,
      options: CONFIRMING_EVENTS[kind].map((value) => ({ value, label: codes.eventType[value].label })),
    },
    { name: 'date', label: confirm.since, help: confirm.sinceHelp },
    { name: 'until', label: confirm.until, help: confirm.untilHelp, optional: true },
    { name: 'url', label: confirm.source },
    { name: 'publisher', label: confirm.publisher, help: confirm.publisherHelp, optional: true },
    {
      name: 'sourceKind',
      label: confirm.sourceKind,
      options: SOURCE_KINDS.map((value) => ({ value, label: codes.sourceKind[value] })),
    },
    {
      name: 'language',
      label: confirm.language,
      options: TEXT_LANGUAGES.map((value) => ({ value, label: codes.textLanguage[value] })),
    },
  ]
}

/** Codes that only a whole record can have, and those of addresses and dates. */
const ERRORS = [
  'invalid_date',
  'ambiguous_date',
  'date_out_of_range',
  'end_before_start',
  'ends_before_start',
  'known_after_start',
  'after_coverage',
  'invalid_url',
  'private_address',
  'address_with_user',
  'unknown_source',
  'duplicate',
  'not_editor',
  'busy',
] as const

const errorsOf = ({ words }: Speech) => prepareErrorWords(words, { gone: words.coverage.confirm.gone }, ERRORS)

/** What happened on a day that has passed, told in one step. */
export function ConfirmForm({ measure, due, from, action, speech }: Props) {
  const { confirm } = speech.words.coverage
  const title = `${pickText(measure.title, speech.language).text}, ${formatDate(due.date, speech)}`
  return (
    <PlainForm
      action={action.bind(null, measure.slug, speech.language)}
      hidden={{ position: String(due.position), version: String(measure.version), from }}
      fields={fieldsOf(due, speech)}
      submit={confirm.save}
      submitLabel={say(confirm.saveOf, { title })}
      errors={errorsOf(speech)}
      foldedUnder={confirm.open}
      secondary
    />
  )
}
