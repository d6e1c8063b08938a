/** Texts and dates as the reader's language has them. */

import { isVague, type PartialDate } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { splitAtMatches } from '@/lib/search/highlight'
import { type LocalizedText, pickText, TEXT_LANGUAGES } from '@/lib/texts'
import { DateMark, InLanguage } from './marks'

/** A text with what its reader searched for marked. */
export function Marked({ text, speech }: { text: string; speech: Speech }) {
  const [first, ...pieces] = splitAtMatches(text, speech.sought ?? [])
  if (pieces.length === 0) return <span>{first}</span>
  return [first, ...pieces].map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no names, and never change places
    at % 2 === 1 ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
  )
}

type Texts = { texts: LocalizedText; speech: Speech }

/** A text in the reader's language, or in the one that exists, marked with it. */
export function Localized({ texts, speech }: Texts) {
  const { text, lang } = pickText(texts, speech.language)
  const marked = <Marked text={text} speech={speech} />
  return lang === speech.language ? marked : <InLanguage lang={lang}>{marked}</InLanguage>
}

/** The text in the languages that `Localized` did not pick, each marked with its own, a line each. */
export function OtherLanguages({ texts, speech }: Texts) {
  const { lang: shown } = pickText(texts, speech.language)
  return TEXT_LANGUAGES.filter((lang) => lang !== shown && texts[lang]).map((lang) => (
    <InLanguage key={lang} lang={lang} className="block">
      <Marked text={texts[lang] ?? ''} speech={speech} />
    </InLanguage>
  ))
}

/** A date as running text has it, with the ISO form for machines. */
export const CalendarDate = ({ date, speech }: { date: PartialDate; speech: Speech }) => (
  <DateMark
    date={date}
    written={formatDate(date, speech)}
    hint={isVague(date) ? speech.words.dates.approximate : undefined}
  />
)
