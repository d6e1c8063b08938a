/** Where the palette leads without a search. */
import { signInPath } from '@/lib/auth/next-path'
import type { PaletteItem } from './types'

const EXPORTS = ['csv', 'xlsx', 'json'] as const
export type Command =
  | 'list'
  | 'table'
  | 'sources'
  | 'indicators'
  | 'codebook'
  | 'views'
  | 'newMeasure'
  | 'saveView'
  | (typeof EXPORTS)[number]
  | 'signIn'
  | 'account'

/** Where the reader is, and who. `query` is that of the address, with or without its question mark. */
export type Place = { path: string; query: string; signedIn: boolean; canEdit: boolean }

const withQuery = (path: string, params: URLSearchParams) => (params.size > 0 ? `${path}?${params}` : path)

/** The list that stands on the page, from its first rows on; else all of it. */
function listParams({ path, query }: Place): URLSearchParams {
  const params = new URLSearchParams(path === '/measures' ? query : '')
  params.delete('page')
  return params
}

function tableHref(place: Place): string {
  const params = listParams(place)
  params.set('view', 'table')
  return withQuery('/measures', params)
}

/** What may be done here, in the order in which it is shown. */
export function listCommands(place: Place, labels: Record<Command, string>): PaletteItem[] {
  const item = (command: Command, href: string): PaletteItem => ({ text: labels[command], href })
  const params = listParams(place)
  const ofList = [
    item('saveView', withQuery('/views/new', params)),
    ...EXPORTS.map((format) => ({ ...item(format, withQuery(`/measures.${format}`, params)), plain: true as const })),
  ]
  return [
    item('list', '/measures'),
    item('table', tableHref(place)),
    item('sources', '/sources'),
    item('indicators', '/indicators'),
    item('codebook', '/codebook'),
    item('views', '/views'),
    ...(place.canEdit ? [item('newMeasure', '/measures/new')] : []),
    ...(place.path === '/measures' ? ofList : []),
    place.signedIn ? item('account', '/account') : item('signIn', signInPath(place.path + place.query)),
  ]
}
