'use client'

import { createContext, use } from 'react'
import type { FormWords, Option } from '@/lib/measures/form/text'

/** A source that is in the tracker already, as a form shows it. */
export type KnownSource = {
  url: string
  publisher: string
  kind: string
  title: string | null
  language: string
  publishedOn: string | null
}

/** The site that an address belongs to, or nothing while it is no address. */
export const hostOfAddress = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')

/** What every field of the form may need and none owns. */
export type FormSetting = {
  words: FormWords
  /** Days are counted from here: the server's today. */
  today: string
  parties: Option[]
  authorities: Option[]
  /** By address. */
  known: ReadonlyMap<string, KnownSource>
  remember: (sources: readonly KnownSource[]) => void
}

const Setting = createContext<FormSetting | null>(null)
export const FormSettingProvider = Setting.Provider

export function useSetting(): FormSetting {
  const setting = use(Setting)
  if (!setting) throw new Error('a field stands outside of its form')
  return setting
}
