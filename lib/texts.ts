/** Texts of records, in the languages in which they exist: what a noun's words may stand in. */
export const TEXT_LANGUAGES = ['en', 'ja', 'zh'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** A text in the languages in which it exists. */
export type LocalizedText = Partial<Record<TextLanguage, string>>

/** The text in the reader's language, else in the first one that exists, with its own `lang`. */
export function pickText(texts: LocalizedText, language: string): { text: string; lang: string } {
  for (const lang of [language, ...TEXT_LANGUAGES]) {
    const text = texts[lang as TextLanguage]
    if (text) return { text, lang }
  }
  return { text: '', lang: language }
}
