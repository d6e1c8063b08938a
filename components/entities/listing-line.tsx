import Link from 'next/link'
import { Localized } from '@/components/localized'
import { DateMark, Party } from '@/components/marks'
import { StatusMark } from '@/components/status-mark'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { listedSince, statusOfListing } from '@/lib/entities/describe-listing'
import type { EntityListing } from '@/lib/entities/types'
import { formatDate, nameCountry, type Speech } from '@/lib/i18n/format'
import { sayInPieces } from '@/lib/i18n/message'

type Props = { listing: EntityListing; today: Day; speech: Speech }

/** "since 24 Feb 2026", "since Jun 2024" */
export function Since({ listing, speech }: Omit<Props, 'today'>) {
  const from = listedSince(listing)
  if (!from) return null
  const date = <DateMark key="date" date={from} written={formatDate(from, speech)} />
  return <span>{sayInPieces(speech.words.entities.since, { date })}</span>
}

/** What holds today for whom the listing names. */
export function ListingStatus({ listing, today, speech }: Props) {
  const { status, name, rest } = statusOfListing(listing, today, speech)
  return (
    <span>
      <StatusMark status={status} name={name} />
      {rest && <span>{rest}</span>}
    </span>
  )
}

/** By whom, by which record, since when, and what holds today: one line. */
export function ListingLine({ listing, today, speech }: Props) {
  return (
    <span>
      <Party code={listing.imposer} name={nameCountry(listing.imposer, speech)} />
      <span>: </span>
      <Link href={pathTo('record', listing.slug)} prefetch={false}>
        <Localized texts={listing.title} speech={speech} />
      </Link>{' '}
      <Since listing={listing} speech={speech} />
      <span> · </span>
      <ListingStatus listing={listing} today={today} speech={speech} />
    </span>
  )
}
