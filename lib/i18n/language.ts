import { LANGUAGES, type Language } from './catalogue'

/** The request header in which the proxy hands the chosen language on, and the cookie that keeps a choice. */
export const LANGUAGE_HEADER = 'x-measureline-language'
export const LANGUAGE_COOKIE = 'language'

const known = (tag: string | null | undefined): Language | null =>
  LANGUAGES.find((language) => tag?.trim().toLowerCase().split('-')[0] === language) ?? null

const byWeight = (acceptLanguage: string) =>
  acceptLanguage
    .split(',')
    .map((part) => {
      const [tag, weight] = part.split(';q=')
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)

/** `lang` in the address, else the cookie, else what the browser asks for, else English. */
export function chooseLanguage(asked: {
  param?: string | null
  cookie?: string | null
  acceptLanguage?: string | null
}): Language {
  const accepted = byWeight(asked.acceptLanguage ?? '').map(({ tag }) => known(tag))
  return known(asked.param) ?? known(asked.cookie) ?? accepted.find((language) => language !== null) ?? 'en'
}
