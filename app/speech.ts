import { headers } from 'next/headers'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { chooseLanguage, LANGUAGE_HEADER } from '@/lib/i18n/language'

/** The language that the proxy chose for this request, with its words. */
export async function getSpeech(): Promise<Speech> {
  const language = chooseLanguage({ param: (await headers()).get(LANGUAGE_HEADER) })
  return { language, words: wordsIn(language) }
}
