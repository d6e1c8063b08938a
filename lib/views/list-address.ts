/** The state of the page of saved views, as its address holds it. */
import { pathTo, withQuery } from '@/lib/addresses'
import { isCode } from './code'

type RawParams = Record<string, string | string[] | undefined>

/** `page` of the public ones; `saved` is the code of the view that was saved a moment ago. */
export function parseViewsAddress(params: RawParams): { page: number; saved: string | null } {
  const given = (key: string) => [params[key] ?? []].flat().at(-1) ?? ''
  return {
    page: /^[1-9]\d{0,6}$/.test(given('page')) ? Number(given('page')) : 1,
    saved: isCode(given('saved')) ? given('saved') : null,
  }
}

export const viewsHref = (page: number): string =>
  withQuery(pathTo('views'), new URLSearchParams(page > 1 ? { page: String(page) } : {}))
