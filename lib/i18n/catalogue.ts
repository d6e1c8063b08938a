/** Every word of the interface, in each language that it speaks. */
import { en } from './en/catalogue'

export type Words = typeof en
/** English is the form, and its messages say what they want filled in. A language that lacks one of its words does not build. */
export type Translation<Form = Words> = Form extends string
  ? string
  : { readonly [Key in keyof Form]: Translation<Form[Key]> }

export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A server of the tests says everything otherwise: testing/pseudo-language.mjs. Nothing that is shipped sets it. */
const { disguiseWords = (words: Translation) => words } = globalThis as {
  disguiseWords?: (words: Translation) => Translation
}

const catalogues: Record<Language, Translation> = { en: disguiseWords(en) }

export const wordsIn = (language: Language) => catalogues[language] as Words
