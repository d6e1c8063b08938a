/** The same list in other formats, told to whoever has the address of its page (`Link`, RFC 8288). */
import { pathTo, withQuery } from '@/lib/addresses'
import { EXPORT_FORMATS, FILE_FORMATS } from '@/lib/exports/formats'

/** Servers in between take some kilobytes of headers, and the query is in each link. */
const LONGEST_QUERY = 500

/** Null where there is no other format, or the query is too long to be said so often. */
export function alternatesOf({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): string | null {
  if (pathname !== pathTo('list')) return null
  const params = new URLSearchParams(searchParams)
  // A file is all of the list, and not a page of it.
  params.delete('page')
  if (String(params).length > LONGEST_QUERY) return null
  const links = EXPORT_FORMATS.map((format) => {
    const [type] = FILE_FORMATS[format].mediaType.split(';')
    return `<${withQuery(pathTo(format), params)}>; rel="alternate"; type="${type}"`
  })
  return links.join(', ')
}
