/** The words that the form needs in the browser, where the catalogue is not. */
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Words } from '@/lib/i18n/catalogue'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { forBrowser } from '@/lib/i18n/message'
import type { Authority } from '../types'
import type { FormWords, Option } from './text'

const toOption = ([value, words]: [string, string | { label: string; help?: string }]): Option =>
  typeof words === 'string' ? { value, label: words } : { value, label: words.label, help: words.help }

export function prepareFormWords({ language, words }: Speech): FormWords {
  const { status, standing: _, ...lists } = words.codes
  const options = Object.entries(lists).map(([name, codes]) => [name, Object.entries(codes).map(toOption)])
  return {
    language,
    form: forBrowser(words.form),
    lists: forBrowser(words.lists),
    fields: words.fields,
    options: Object.fromEntries(options) as FormWords['options'],
    codes: { status },
    status: forBrowser(words.status),
    errors: forBrowser(words.errors),
    dates: forBrowser(words.dates.forms),
    days: forBrowser({ understood: words.days.understood, calendar: words.days.calendar }),
  }
}

// The two sides first, then those that records name most.
const FIRST = ['CN', 'JP']

/** Parties to choose from: `counted` are those that records name, the most frequent first. */
export function partyOptions(counted: readonly string[], speech: Speech): Option[] {
  const codes = [...new Set([...FIRST, ...counted])]
  return codes.map((value) => ({ value, label: nameCountry(value, speech) }))
}

export const authorityOptions = (authorities: readonly Authority[], speech: Speech): Option[] =>
  authorities.map(({ key, name, abbreviation, country }) => ({
    value: key,
    label: [name.en ?? name.ja ?? name.zh ?? key, abbreviation && `(${abbreviation})`].filter(Boolean).join(' '),
    help: [country && nameCountry(country, speech), name.zh, name.ja].filter(Boolean).join(' · '),
  }))

/** What the pages of the form need beside the values. `counted`: parties that records name, the most frequent first. */
export const prepareForm = (authorities: readonly Authority[], counted: readonly string[], speech: Speech) => ({
  words: prepareFormWords(speech),
  today: dayOfRequest(),
  authorities: authorityOptions(authorities, speech),
  parties: partyOptions(counted, speech),
})

export function archiveWords(archived: boolean, words: Words) {
  const { form } = words
  const { not_editor, busy, changed_meanwhile } = words.errors
  return {
    errors: prepareErrorWords(words, { not_editor, busy, changed_meanwhile }),
    ...(archived
      ? {
          heading: form.unarchiveHeading,
          help: form.unarchiveHelp,
          reason: form.unarchiveReason,
          submit: form.unarchive,
        }
      : { heading: form.archiveHeading, help: form.archiveHelp, reason: form.archiveReason, submit: form.archive }),
  }
}
