/** Words as the form in the browser has them, where the catalogue is not. */
import type { Words } from '@/lib/i18n/catalogue'
import type { ErrorWords } from '@/lib/i18n/error-words'
import type { ForBrowser } from '@/lib/i18n/message'
import type { DateForms } from '@/lib/i18n/write-date'

export type Option = { value: string; label: string; help?: string }
type CodeLists = Omit<Words['codes'], 'status' | 'standing'>

export type FormWords = {
  language: string
  form: ForBrowser<Words['form']>
  lists: ForBrowser<Words['lists']>
  fields: Words['fields']
  options: Record<keyof CodeLists, Option[]>
  codes: Pick<Words['codes'], 'status'>
  status: ForBrowser<Words['status']>
  errors: ErrorWords
  dates: DateForms
  days: ForBrowser<Pick<Words['days'], 'understood' | 'calendar'>>
}
