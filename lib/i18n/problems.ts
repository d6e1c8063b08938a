/** The few words that a browser itself must have, for pages that break before they can be given any. */
import type { Language } from './catalogue'
import { problems as en } from './en/problems'

const PROBLEMS: Record<Language, typeof en> = { en }

/** By the `lang` of the page that broke. */
export const problemsIn = (tag: string): typeof en => PROBLEMS[tag as Language] ?? en
