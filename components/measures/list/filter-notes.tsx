import type { Words } from '@/lib/i18n/catalogue'
import type { FilterProblem } from '@/lib/measures/list/filter'

/** What of the address meant nothing, and was left out. */
export function FilterNotes({ problems, words }: { problems: readonly FilterProblem[]; words: Words }) {
  if (problems.length === 0) return null
  return (
    <ul aria-label={words.list.notes} className="mb-3 border-l-4 border-threatened pl-3">
      {problems.map(({ key, value }) => (
        <li key={`${key}-${value}`}>{words.problems.ignored(words.list.keys[key], value)}</li>
      ))}
    </ul>
  )
}
