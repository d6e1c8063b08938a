/** Every word of the interface, in each language that it speaks. */
import { en } from './en/catalogue'

/** English is the form: a language that lacks one of its words does not build. */
export type Words = typeof en

export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

const catalogues: Record<Language, Words> = { en }

export const wordsIn = (language: Language): Words => catalogues[language]
