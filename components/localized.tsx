import { pickText, type Speech } from '@/lib/i18n/format'
import type { LocalizedText } from '@/lib/measures/types'

/** A text in the reader's language, or in the one that exists, marked with it. */
export function Localized({ texts, speech }: { texts: LocalizedText; speech: Speech }) {
  const { text, lang } = pickText(texts, speech.language)
  return lang === speech.language ? text : <span lang={lang}>{text}</span>
}
