import { pathTo, withQuery } from '@/lib/addresses'

/** The way to a record; what was looked for travels along, and is marked there too. */
export const recordHref = (slug: string, q: string) =>
  withQuery(pathTo('record', slug), new URLSearchParams(q && { q }))
