import type { Words } from '@/lib/i18n/catalogue'
import { say } from '@/lib/i18n/message'

/** `label` is what a page calls the key. */
type Props = { ignored: readonly { label: string; value: string }[]; words: Words }

/** Values of the address that mean nothing on its page, and were left out. */
export const IgnoredValues = ({ ignored, words }: Props) =>
  ignored.map(({ label, value }) => (
    <p key={`${label} ${value}`} role="note" className="mb-3 border-l-4 border-threatened pl-3">
      {say(words.problems.ignored, { key: label, value })}
    </p>
  ))
