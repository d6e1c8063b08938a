import Link from 'next/link'
import { Localized, OtherLanguages } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import { formatCount, nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { ListedEntity, Measure } from '@/lib/measures/types'
import { RecordSection } from './record-section'

/** More than these fold away. */
const SHOWN = 40

type Props = { entities: readonly ListedEntity[]; speech: Speech }

function EntityList({ entities, speech }: Props) {
  const { codes, lists } = speech.words
  const factsOf = ({ kind, country }: ListedEntity) =>
    say(lists.short, { values: [codes.entityKind[kind], ...(country ? [nameCountry(country, speech)] : [])] })
  return (
    <ul className="gap-x-8 sm:columns-2">
      {entities.map((entity) => (
        <li key={Object.values(entity.name).join()} className="break-inside-avoid border-b border-rule py-1">
          {entity.entity ? (
            <Link href={pathTo('entity', entity.entity)} prefetch={false}>
              <Localized texts={entity.name} speech={speech} />
            </Link>
          ) : (
            <Localized texts={entity.name} speech={speech} />
          )}
          <span className="text-xs text-muted">{` · ${factsOf(entity)}`}</span>
          <span className="text-muted">
            <OtherLanguages texts={entity.name} speech={speech} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The people and organisations that it names, under every name that is known. */
export function RecordEntities({ measure: { entities }, speech }: { measure: Measure; speech: Speech }) {
  if (entities.length === 0) return null
  const { record } = speech.words
  const more = entities.slice(SHOWN)
  return (
    <RecordSection id="entities" title={`${record.entities} (${formatCount(entities.length, speech)})`}>
      <EntityList entities={entities.slice(0, SHOWN)} speech={speech} />
      {more.length > 0 && (
        <details className="mt-2">
          <summary>{say(record.moreEntities, { count: formatCount(more.length, speech) })}</summary>
          <EntityList entities={more} speech={speech} />
        </details>
      )}
    </RecordSection>
  )
}
