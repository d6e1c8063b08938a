import Link from 'next/link'
import { Localized } from '@/components/localized'
import { KindMark } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { groupRelations, type RelationGroup } from '@/lib/measures/relations'
import { isAnswering, type LadderRungs } from '@/lib/measures/threads/ladder'
import { tellLadder } from '@/lib/measures/threads/tell-ladder'
import type { Measure, Relation } from '@/lib/measures/types'
import { Ladder } from '../threads/ladder'
import { RecordSection } from './record-section'

function RelationLine({ relation, speech }: { relation: Relation; speech: Speech }) {
  return (
    <li className="py-0.5">
      <KindMark kind={relation.kind} label={speech.words.codes.kind[relation.kind].label} />{' '}
      <Link href={pathTo('record', relation.slug)} prefetch={false}>
        <Localized texts={relation.title} speech={speech} />
      </Link>
      {relation.certainty === 'inferred' && <span className="text-muted">{` (${speech.words.record.inferred})`}</span>}
      {relation.note && <span className="block text-muted">{relation.note}</span>}
    </li>
  )
}

/** By what they say of both. */
const Links = ({ groups, speech }: { groups: readonly RelationGroup[]; speech: Speech }) => (
  <dl className="mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
    {groups.map(({ type, inverse, relations }) => (
      <div key={type + inverse} className="contents">
        <dt className="py-0.5 text-muted">{speech.words.codes.relation[type][inverse ? 'inverse' : 'label']}</dt>
        <dd>
          <ul>
            {relations.map((relation) => (
              <RelationLine key={relation.slug} relation={relation} speech={speech} />
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
)

type Props = { measure: Measure; ladder: LadderRungs; today: Day; speech: Speech }

/** What it answers and what answers it as a ladder; links of all other kinds, both ways, by what they say. */
export function RecordRelations({ measure, ladder, today, speech }: Props) {
  const isOnLadder = ({ before, rungs }: LadderRungs, { slug }: Relation) =>
    [...before, ...rungs].some(({ record }) => record.slug === slug)
  const others = groupRelations(measure)
    .map((group) => ({
      ...group,
      relations: group.relations.filter((relation) => !(isAnswering(group.type) && isOnLadder(ladder, relation))),
    }))
    .filter(({ relations }) => relations.length > 0)
  const hasLadder = ladder.before.length + ladder.rungs.length > 0
  if (!hasLadder && others.length === 0) return null
  return (
    <RecordSection id="relations" title={speech.words.record.relations}>
      {ladder.rungs.some(({ record: { kind } }) => kind === 'measure') && (
        <p className="pb-1">{tellLadder(ladder, today, speech)}</p>
      )}
      {hasLadder && <Ladder ladder={ladder} own={measure} today={today} speech={speech} />}
      {others.length > 0 && <Links groups={others} speech={speech} />}
    </RecordSection>
  )
}
