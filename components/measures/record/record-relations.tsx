import Link from 'next/link'
import { Localized } from '@/components/localized'
import { KindMark } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { groupRelations } from '@/lib/measures/relations'
import type { Measure, Relation } from '@/lib/measures/types'
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

/** Links to other records, both ways, by what they say. */
export function RecordRelations({ measure, speech }: { measure: Measure; speech: Speech }) {
  const groups = groupRelations(measure)
  if (groups.length === 0) return null
  const { codes, record } = speech.words
  return (
    <RecordSection id="relations" title={record.relations}>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
        {groups.map(({ type, inverse, relations }) => (
          <div key={type + inverse} className="contents">
            <dt className="py-0.5 text-muted">{codes.relation[type][inverse ? 'inverse' : 'label']}</dt>
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
    </RecordSection>
  )
}
