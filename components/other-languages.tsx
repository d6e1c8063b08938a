import { pickText, type Speech } from '@/lib/i18n/format'
import { type LocalizedText, TEXT_LANGUAGES } from '@/lib/measures/types'
import { Marked } from './marked'

/** The text in the languages that `Localized` did not pick, each marked with its own, a line each. */
export function OtherLanguages({ texts, speech }: { texts: LocalizedText; speech: Speech }) {
  const { lang: shown } = pickText(texts, speech.language)
  return TEXT_LANGUAGES.filter((lang) => lang !== shown && texts[lang]).map((lang) => (
    <span key={lang} lang={lang} className="block">
      <Marked text={texts[lang] ?? ''} speech={speech} />
    </span>
  ))
}
