/** Where the palette leads without a search. */
import { pathTo, withQuery } from '@/lib/addresses'
import { signInPath } from '@/lib/auth/next-path'
import { EXPORT_FORMATS, nameOfFormat } from '@/lib/exports/formats'
import { type Sayable, say } from '@/lib/i18n/message'
import type { PaletteItem } from './types'

export type Command =
  | 'list'
  | 'table'
  | 'river'
  | 'upcoming'
  | 'sources'
  | 'entities'
  | 'check'
  | 'indicators'
  | 'codebook'
  | 'coverage'
  | 'changes'
  | 'misread'
  | 'threads'
  | 'desk'
  | 'views'
  | 'newMeasure'
  | 'saveView'
  | 'exportAs'
  | 'signIn'
  | 'account'

/** Where the reader is, and who. `query` is that of the address, with or without its question mark. */
export type PalettePlace = { path: string; query: string; signedIn: boolean; canEdit: boolean }

const LIST = pathTo('list')

/** The list that stands on the page, from its first rows on; else all of it. */
function listParams({ path, query }: PalettePlace): URLSearchParams {
  const params = new URLSearchParams(path === LIST ? query : '')
  params.delete('page')
  return params
}

function tableHref(place: PalettePlace): string {
  const params = listParams(place)
  params.set('view', 'table')
  return withQuery(LIST, params)
}

type Labels = Record<Exclude<Command, 'exportAs'>, string> & { exportAs: Sayable<`${string}{format}${string}`> }

/** What may be done here, in the order in which it is shown. */
export function listCommands(place: PalettePlace, labels: Labels): PaletteItem[] {
  const item = (command: Exclude<Command, 'exportAs'>, href: string): PaletteItem => ({ text: labels[command], href })
  const params = listParams(place)
  const files = EXPORT_FORMATS.map((format) => ({
    text: say(labels.exportAs, { format: nameOfFormat(format) }),
    href: withQuery(pathTo(format), params),
    plain: true as const,
  }))
  const ofList = [item('saveView', withQuery(pathTo('newView'), params)), ...files]
  return [
    item('list', LIST),
    item('table', tableHref(place)),
    item('river', pathTo('river')),
    item('upcoming', pathTo('upcoming')),
    item('threads', pathTo('threads')),
    item('sources', pathTo('sources')),
    item('entities', pathTo('entities')),
    item('check', pathTo('check')),
    item('indicators', pathTo('indicators')),
    item('codebook', pathTo('codebook')),
    item('coverage', pathTo('coverage')),
    item('changes', withQuery(pathTo('changes'), params)),
    item('misread', pathTo('misread')),
    item('views', pathTo('views')),
    ...(place.canEdit ? [item('newMeasure', pathTo('newRecord')), item('desk', pathTo('desk'))] : []),
    ...(place.path === LIST ? ofList : []),
    place.signedIn ? item('account', pathTo('account')) : item('signIn', signInPath(place.path + place.query)),
  ]
}
