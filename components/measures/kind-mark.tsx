import type { Words } from '@/lib/i18n/catalogue'
import { KIND_SIGNS } from '@/lib/measures/marks'
import type { MeasureKind } from '@/lib/measures/types'

/** The sign of a kind; the word is there for who cannot see it. */
export function KindMark({ kind, words }: { kind: MeasureKind; words: Words }) {
  const { label } = words.codes.kind[kind]
  return (
    <span title={label}>
      <span aria-hidden="true">{KIND_SIGNS[kind]}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
