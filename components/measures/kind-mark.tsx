import type { Words } from '@/lib/i18n/catalogue'
import type { MeasureKind } from '@/lib/measures/types'

const MARKS: Record<MeasureKind, string> = { measure: '■', trigger: '◆', response: '△' }

/** Triggers are diamonds and responses hollow triangles; the word is there for who cannot see the mark. */
export function KindMark({ kind, words }: { kind: MeasureKind; words: Words }) {
  const { label } = words.codes.kind[kind]
  return (
    <span title={label}>
      <span aria-hidden="true">{MARKS[kind]}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
