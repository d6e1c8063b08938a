import type { Speech } from '@/lib/i18n/format'
import type { CodedColumn } from './list/fields'

/** What a code of a field is called and means; one that nothing names stands for itself. */
export function explainCode(key: CodedColumn, code: string, { words }: Speech): { label: string; help: string } {
  const explained: Record<string, { label: string; help: string }> = words.codes[key]
  return explained[code] ?? { label: code, help: '' }
}
