import Link from 'next/link'
import { Localized, OtherLanguages } from '@/components/localized'
import { DateMark, Party } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { listedSince } from '@/lib/entities/describe-listing'
import type { EntityListing, ListedBy } from '@/lib/entities/types'
import { formatDate, nameCountry, type Speech } from '@/lib/i18n/format'
import { ListingStatus } from './listing-line'

type Props = { listed: readonly ListedBy[]; today: Day; speech: Speech }

/** On a telephone the names of the columns stand before each value. */
function Cell({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <td className="block py-0.5 align-top md:table-cell md:py-2 md:pr-4">
      <span aria-hidden="true" className="mr-2 text-xs text-muted md:hidden">
        {label}
      </span>
      {children}
    </td>
  )
}

const perLine = (listings: readonly EntityListing[], draw: (listing: EntityListing) => React.ReactNode) =>
  listings.map((listing) => (
    <span key={`${listing.slug} ${listing.part} ${Object.values(listing.printed).join()}`} className="block">
      {draw(listing)}
    </span>
  ))

function Row({ entity, today, speech }: { entity: ListedBy; today: Day; speech: Speech }) {
  const { codes, entities } = speech.words
  const { columns } = entities
  const { listings } = entity
  return (
    <tr className="block border-b border-rule py-2 md:table-row md:py-0">
      <th scope="row" className="block text-left align-top font-normal md:table-cell md:py-2 md:pr-4">
        <Link href={pathTo('entity', entity.slug)} prefetch={false} className="font-serif text-base">
          <Localized texts={entity.name} speech={speech} />
        </Link>
        <span className="text-muted">
          <OtherLanguages texts={entity.name} speech={speech} />
        </span>
      </th>
      <Cell label={columns.kind}>{codes.entityKind[entity.kind]}</Cell>
      <Cell label={columns.country}>{entity.country && nameCountry(entity.country, speech)}</Cell>
      {listings.length === 0 ? (
        <td colSpan={3} className="block text-muted md:table-cell md:py-2">
          {entities.noListing}
        </td>
      ) : (
        <>
          <Cell label={columns.by}>
            {perLine(listings, ({ imposer }) => (
              <Party code={imposer} name={nameCountry(imposer, speech)} />
            ))}
          </Cell>
          <Cell label={columns.since}>
            {perLine(listings, (listing) => {
              const from = listedSince(listing)
              return from && <DateMark date={from} written={formatDate(from, speech)} />
            })}
          </Cell>
          <Cell label={columns.status}>
            {perLine(listings, (listing) => (
              <ListingStatus listing={listing} today={today} speech={speech} />
            ))}
          </Cell>
        </>
      )}
    </tr>
  )
}

/** Who is named, by whom, since when, and what holds today. */
export function EntityTable({ listed, today, speech }: Props) {
  const { columns, title } = speech.words.entities
  const heads = [columns.name, columns.kind, columns.country, columns.by, columns.since, columns.status]
  return (
    <table className="mt-2 w-full border-t border-ink">
      <caption className="sr-only">{title}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className="py-1 pr-4 text-left text-xs font-normal text-muted">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map((entity) => (
          <Row key={entity.slug} entity={entity} today={today} speech={speech} />
        ))}
      </tbody>
    </table>
  )
}
