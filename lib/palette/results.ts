/** What the server found, as the palette shows it. */
import { pathTo } from '@/lib/addresses'
import type { Viewer } from '@/lib/auth/roles'
import type { Day } from '@/lib/dates'
import { sayListings } from '@/lib/entities/describe-listing'
import type { ListedBy } from '@/lib/entities/types'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Measure } from '@/lib/measures/types'
import { shortAddress } from '@/lib/sources/show-address'
import type { PickedSource } from '@/lib/sources/types'
import { pickText } from '@/lib/texts'
import { isOwner } from '@/lib/views/access'
import type { SavedView } from '@/lib/views/types'
import type { PaletteItem } from './types'

const noteOf = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')

/** With what lists it, the newest first. */
export const entityItem = ({ slug, name, listings }: ListedBy, day: Day, speech: Speech): PaletteItem => ({
  href: pathTo('entity', slug),
  ...pickText(name, speech.language),
  note: noteOf(listings.length === 0 ? [speech.words.entities.noListing] : sayListings(listings, day, speech)),
})

type Recorded = Pick<Measure, 'slug' | 'title' | 'firstOn' | 'instrument'>

export const recordItem = ({ slug, title, firstOn, instrument }: Recorded, speech: Speech): PaletteItem => ({
  href: pathTo('record', slug),
  ...pickText(title, speech.language),
  note: noteOf([formatDate(firstOn, speech), instrument?.number]),
})

export const sourceItem = ({ id, title, url, language, publisher, publishedOn }: PickedSource, speech: Speech) => ({
  href: pathTo('source', id),
  text: title ?? shortAddress(url),
  lang: title ? language : undefined,
  note: noteOf([publisher, publishedOn && formatDate(publishedOn, speech)]),
})

export function viewItem(view: SavedView, viewer: Viewer | null, { words }: Speech): PaletteItem {
  const { by, visibility } = words.views
  const note = isOwner(view, viewer) ? visibility[view.visibility] : say(by, { owner: view.owner.name })
  return { href: pathTo('view', view.code), text: view.name, note, plain: true }
}
