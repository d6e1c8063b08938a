import Link from 'next/link'
import { Localized, OtherLanguages } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import { type Edge, reachOfRegister } from '@/lib/coverage/reach'
import type { Day } from '@/lib/dates'
import { type Entity, type EntityInGroup, IDENTIFIERS } from '@/lib/entities/types'
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { EntityListings } from './entity-listings'
import { EntitySources } from './entity-sources'
import { ReadTo } from './read-to'

type Props = { entity: EntityInGroup; today: Day; edge: Edge; speech: Speech }
type Linked = Pick<Entity, 'slug' | 'name'>

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words max-sm:pb-2">{children}</dd>
    </div>
  )
}

const Links = ({ named, speech }: { named: readonly Linked[]; speech: Speech }) =>
  named.map((one) => (
    <span key={one.slug} className="block">
      <Link href={pathTo('entity', one.slug)} prefetch={false}>
        <Localized texts={one.name} speech={speech} />
      </Link>
    </span>
  ))

/** What it is called beside its names, where it belongs, and under which numbers registers know it. */
function EntityFacts({ entity, speech }: Pick<Props, 'entity' | 'speech'>) {
  const { aliases, identifiers, above, below } = entity
  const { entities } = speech.words
  const known = IDENTIFIERS.filter((key) => identifiers[key])
  return (
    <dl className="mt-4 grid max-w-[72ch] gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-y-1">
      {aliases.length > 0 && (
        <Fact label={entities.otherNames}>
          {aliases.map((alias) => (
            <bdi key={alias} className="mr-4 inline-block">
              {alias}
            </bdi>
          ))}
        </Fact>
      )}
      {above.length > 0 && (
        <Fact label={entities.partOf}>
          <Links named={above} speech={speech} />
        </Fact>
      )}
      {below.length > 0 && (
        <Fact label={entities.members}>
          <Links named={below} speech={speech} />
        </Fact>
      )}
      {known.map((key) => (
        <Fact key={key} label={entities.identifier[key]}>
          {identifiers[key]}
        </Fact>
      ))}
    </dl>
  )
}

/** Everything that is known of one who is named, and what the measures that name it mean for it. */
export function EntityDetail({ entity, today, edge, speech }: Props) {
  const { codes, entities } = speech.words
  const { kind, country, name, listings } = entity
  return (
    <article>
      <p>
        <Link href={pathTo('entities')}>{entities.back}</Link>
      </p>
      <p className="mt-1 text-muted">
        {[codes.entityKind[kind], country && nameCountry(country, speech)].filter(Boolean).join(' · ')}
      </p>
      <h1 className="max-w-[60rem] font-serif text-xl font-bold text-balance">
        <Localized texts={name} speech={speech} />
      </h1>
      <p className="font-serif text-base text-muted">
        <OtherLanguages texts={name} speech={speech} />
      </p>
      <EntityFacts entity={entity} speech={speech} />
      <EntityListings listings={listings} today={today} edge={edge} speech={speech} />
      <p className="mt-2 max-w-[72ch] text-sm text-muted">
        <ReadTo through={reachOfRegister(edge)?.through ?? null} speech={speech} />
      </p>
      {listings.length > 0 && <EntitySources entity={entity} speech={speech} />}
    </article>
  )
}
