import type { Words } from '@/lib/i18n/catalogue'

/** A filter as its conditions, named one by one: unlike a sentence with counts, they are true without asking. */
export function ViewConditions({ conditions, words }: { conditions: readonly string[]; words: Words }) {
  return <p className="text-muted">{conditions.length > 0 ? conditions.join(' · ') : words.views.everything}</p>
}
