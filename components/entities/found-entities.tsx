import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { entitiesHref } from '@/lib/entities/filter'
import type { FoundEntity } from '@/lib/entities/types'
import type { Speech } from '@/lib/i18n/format'
import { ListingLine } from './listing-line'

type Props = { found: readonly FoundEntity[]; q: string; today: Day; speech: Speech }

/** So many stand above a list; the way to all of them beside it. */
const FOUND_SHOWN = 6

function FoundLine({ entity, today, speech }: Omit<Props, 'found' | 'q'> & { entity: FoundEntity }) {
  const { entities } = speech.words
  return (
    <li className="py-1">
      <Link href={pathTo('entity', entity.slug)} prefetch={false} className="font-semibold">
        <Localized texts={entity.name} speech={speech} />
      </Link>
      <span className="text-xs text-muted">{` (${entities.foundBy[entity.rule]})`}</span>
      {entity.listings.length === 0 && <span className="block text-muted">{entities.noListing}</span>}
      {entity.listings.map((listing) => (
        <span key={`${listing.slug} ${Object.values(listing.printed).join()}`} className="block">
          <ListingLine listing={listing} today={today} speech={speech} />
        </span>
      ))}
    </li>
  )
}

/** Whom a search text names, with what lists it: before the records that mention it. */
export function FoundEntities({ found, q, today, speech }: Props) {
  if (found.length === 0) return null
  const { entities } = speech.words
  return (
    <section aria-labelledby="found-entities" className="mb-4 border-l-4 border-rule pl-3">
      <h2 id="found-entities" className="text-xs font-semibold text-muted">
        {entities.namedHere}
      </h2>
      <ul>
        {found.slice(0, FOUND_SHOWN).map((entity) => (
          <FoundLine key={entity.slug} entity={entity} today={today} speech={speech} />
        ))}
      </ul>
      {found.length > FOUND_SHOWN && (
        <Link href={entitiesHref({ q })} prefetch={false}>
          {entities.moreNamed}
        </Link>
      )}
    </section>
  )
}
