/** Which group of words means what somebody typed, and which of them a text has. Pure: the groups are handed over. */
import { groupBy } from '../group-by'
import { hasWord, type Sought, wordOf } from './sought'

/** `sought` is what is looked for in texts; `typed` are the keys of all that leads to it. */
export type FindableTerms = { key: string; sought: readonly Sought[]; typed: readonly string[] }

/** How a term and a run of typed words are told to be the same. */
export const termKey = (folded: string): string => folded.replace(/[\s-]+/g, ' ').trim()

// By their first two letters: a text is read once for all of them.
const BEGINNING = 2
const beginningOf = (text: string, at = 0) => text.slice(at, at + BEGINNING)
type Candidate = { key: string; word: string; sought: Sought }

/** The keys of the groups of which a folded text has a term. */
function makeGroupsIn(groups: readonly FindableTerms[]) {
  const all = groups.flatMap(({ key, sought }) =>
    sought.map((each): Candidate => ({ key, word: wordOf(each), sought: each })),
  )
  const candidates = groupBy(all, ({ word }) => beginningOf(word))
  const singles = all.filter(({ word }) => word.length < BEGINNING)
  return (folded: string): string[] => {
    const found = new Set(singles.filter(({ sought }) => hasWord(folded, sought)).map(({ key }) => key))
    const tried = new Set<Candidate>()
    for (let at = 0; at < folded.length; at += 1) {
      for (const candidate of candidates.get(beginningOf(folded, at)) ?? []) {
        const { key, word, sought } = candidate
        if (!folded.startsWith(word, at) || found.has(key) || tried.has(candidate)) continue
        tried.add(candidate)
        if (hasWord(folded, sought)) found.add(key)
      }
    }
    return [...found]
  }
}

export function termFinder<Group extends FindableTerms>(groups: readonly Group[]) {
  const byTerm = new Map(groups.flatMap((group) => group.typed.map((typed) => [typed, group] as const)))
  return {
    groupOf: (folded: string): Group | undefined => byTerm.get(termKey(folded)),
    groupsIn: makeGroupsIn(groups),
    /** Words of the longest term. */
    mostWords: Math.max(0, ...[...byTerm.keys()].map((key) => key.split(' ').length)),
  }
}
