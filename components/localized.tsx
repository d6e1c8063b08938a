import { pickText, type Speech } from '@/lib/i18n/format'
import type { LocalizedText } from '@/lib/measures/types'
import { Marked } from './marked'

/** A text in the reader's language, or in the one that exists, marked with it. */
export function Localized({ texts, speech }: { texts: LocalizedText; speech: Speech }) {
  const { text, lang } = pickText(texts, speech.language)
  const marked = <Marked text={text} speech={speech} />
  return lang === speech.language ? marked : <span lang={lang}>{marked}</span>
}
