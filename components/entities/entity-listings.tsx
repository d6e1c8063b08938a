import { Localized } from '@/components/localized'
import { DateMark, InLanguage } from '@/components/marks'
import { StatusMark } from '@/components/status-mark'
import { type Edge, reachOf } from '@/lib/coverage/reach'
import { sayBeyond } from '@/lib/coverage/say-beyond'
import type { Day } from '@/lib/dates'
import { firstSentence, spansOfListing } from '@/lib/entities/describe-listing'
import type { EntityListing } from '@/lib/entities/types'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { sayInPieces } from '@/lib/i18n/message'
import { nameStatus } from '@/lib/measures/status/describe-status'
import { statusSpeech } from '@/lib/measures/status/tell-status'
import { pickText } from '@/lib/texts'
import { ListingLine } from './listing-line'

type Props = { listings: readonly EntityListing[]; today: Day; edge: Edge; speech: Speech }
type Line = { listing: EntityListing; today: Day; edge: Edge; speech: Speech }

/** What held from when to when: a strip of its spans, in order. */
function Steps({ listing, speech }: Pick<Line, 'listing' | 'speech'>) {
  const { entities } = speech.words
  const spans = spansOfListing(listing)
  if (spans.length === 0) return null
  return (
    <ol aria-label={entities.steps} className="mt-1 flex flex-wrap gap-y-1 text-xs">
      {spans.map((span) => (
        <li key={span.from} className="border-l-2 border-rule pr-4 pl-2">
          <StatusMark status={span.status} name={nameStatus(span, statusSpeech(speech))} />
          <span className="block text-muted">
            <DateMark date={span.from} written={formatDate(span.from, speech)} />
            <span> – </span>
            {span.to ? <DateMark date={span.to} written={formatDate(span.to, speech)} /> : <span>{entities.open}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The name as the text prints it, the part that names it, and where the text says that it sits. */
function Printed({ listing, speech }: Pick<Line, 'listing' | 'speech'>) {
  const { entities } = speech.words
  const name = <Localized key="name" texts={listing.printed} speech={speech} />
  const part = listing.part && <bdi key="part">{listing.part}</bdi>
  const address = listing.address && <bdi key="address">{listing.address}</bdi>
  return (
    <p className="text-sm text-muted">
      <span>{sayInPieces(entities.printed, { name })}</span>
      {part && <span className="block">{sayInPieces(entities.part, { part })}</span>}
      {address && <span className="block">{sayInPieces(entities.address, { address })}</span>}
    </p>
  )
}

function Listing({ listing, today, edge, speech }: Line) {
  const { text, lang } = pickText(listing.summary, speech.language)
  const beyond = sayBeyond({ ...listing, spans: spansOfListing(listing) }, today, reachOf(listing, edge), speech)
  return (
    <li className="border-b border-rule py-3">
      <p className="font-serif text-base">
        <ListingLine listing={listing} today={today} speech={speech} />
        {listing.archived && <span className="text-sm text-muted">{` (${speech.words.entities.archived})`}</span>}
      </p>
      {beyond && <p className="text-sm text-threatened">{beyond}</p>}
      <p className="max-w-[72ch]">
        <InLanguage lang={lang}>{firstSentence(text)}</InLanguage>
      </p>
      <Printed listing={listing} speech={speech} />
      <Steps listing={listing} speech={speech} />
    </li>
  )
}

/** By whom it is listed, since when, under which part, and what that forbids. */
export function EntityListings({ listings, today, edge, speech }: Props) {
  const { entities } = speech.words
  return (
    <section aria-labelledby="listings" className="mt-8 border-t border-ink pt-2">
      <h2 id="listings" className="mb-1 font-bold">
        {entities.listings}
      </h2>
      {listings.length === 0 && <p>{entities.noListing}</p>}
      <ul>
        {listings.map((listing) => (
          <Listing
            key={`${listing.slug} ${listing.part} ${Object.values(listing.printed).join()}`}
            listing={listing}
            today={today}
            edge={edge}
            speech={speech}
          />
        ))}
      </ul>
    </section>
  )
}
