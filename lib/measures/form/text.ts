/** Words as the form in the browser has them, where the catalogue is not. */
import type { Words } from '@/lib/i18n/catalogue'

export type Option = { value: string; label: string; help?: string }
type CodeLists = Omit<Words['codes'], 'status' | 'standing'>

export type FormWords = {
  language: string
  form: Words['form']
  fields: Words['fields']
  options: Record<keyof CodeLists, Option[]>
  codes: Pick<Words['codes'], 'status'>
  status: Words['status']
  /** By code; "{limit}" stands for the limit. */
  errors: Record<string, string>
  dates: Pick<Words['dates'], 'patterns'>
}

/** "Source {n}" with 2 for `n` is "Source 2". */
export const fillIn = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))

/** An error code of a schema ("too_long:300") in words. */
export function explainIn(errors: FormWords['errors'], message: string): string {
  const [code = '', limit = ''] = message.split(':')
  return fillIn(errors[code] ?? errors.unexpected ?? message, { limit })
}
