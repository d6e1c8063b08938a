/** What to do with two versions that were made of the same one. */
import { isDeepStrictEqual } from 'node:util'
import type { FieldChange, Revision } from '../history/revision'
import type { MeasureInput } from '../schema'

export type Difference = {
  field: keyof MeasureInput
  mine: unknown
  theirs: unknown
  /** Mine is still as it was before the others saved: theirs is then the natural choice. */
  untouched: boolean
}

// JSON is how revisions keep values: `undefined` and a missing key are the same there.
const plain = (value: unknown) => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

/**
 * The fields that others saved after `version` and that differ from mine, in the order of the record.
 * What I alone changed is no difference: it goes on top. `revisions` are those of the record, in any order.
 */
export function findDifferences(
  mine: MeasureInput,
  current: MeasureInput,
  version: number,
  revisions: readonly Pick<Revision, 'version' | 'changes'>[],
): Difference[] {
  const later = revisions.filter((revision) => revision.version > version).sort((a, b) => a.version - b.version)
  const before = new Map<string, unknown>()
  for (const { field, before: value } of later.flatMap(({ changes }) => changes)) {
    if (!before.has(field)) before.set(field, value)
  }
  return (Object.keys(current) as (keyof MeasureInput)[])
    .filter((field) => before.has(field))
    .map((field) => ({ field, mine: plain(mine[field]), theirs: plain(current[field]) }))
    .filter((both) => !isDeepStrictEqual(both.mine, both.theirs))
    .map((both) => ({ ...both, untouched: isDeepStrictEqual(both.mine, before.get(both.field)) }))
}

/** What of the changes that somebody else made to an earlier version is not in the record, in their order. */
export const findUntaken = (current: MeasureInput, changes: readonly FieldChange[]): Difference[] =>
  changes.flatMap(({ field, before, after }) => {
    if (field === 'archived') return []
    const both = { mine: plain(current[field]), theirs: after }
    return isDeepStrictEqual(both.mine, both.theirs)
      ? []
      : [{ field, ...both, untouched: isDeepStrictEqual(both.mine, before) }]
  })

const inOrderOf = <Value>(before: readonly Value[] | undefined, ticked: readonly Value[]): Value[] => [
  ...(before ?? []).filter((value) => ticked.includes(value)),
  ...ticked.filter((value) => !before?.includes(value)),
]

/** Boxes are posted in the order of the page. What was ticked before keeps its own, so that no tick is no change. */
export const keepOrder = (input: MeasureInput, before: MeasureInput): MeasureInput => ({
  ...input,
  targets: inOrderOf(before.targets, input.targets),
  events: input.events.map((event, index) => {
    const isSame = ({ type, date, part }: MeasureInput['events'][number]) =>
      type === event.type && date === event.date && part === event.part
    const here = before.events[index]
    const same = here && isSame(here) ? here : (before.events.find(isSame) ?? here)
    return { ...event, sources: inOrderOf(same?.sources, event.sources) }
  }),
  citations: input.citations.map((citation) => {
    const same = before.citations.find(({ source }) => source === citation.source)
    return { ...citation, supports: inOrderOf(same?.supports, citation.supports) }
  }),
})
