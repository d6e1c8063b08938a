/** Which part of the log of accounts is asked for, as its address holds it. */
import { pathTo, withQuery } from '@/lib/addresses'
import { clampPage } from '@/lib/paging'
import { ACCOUNT_ACTIONS, type AccountAction } from './log'

/** `account`: the id of whoever did it, or of whom it was done to. */
export type LogFilter = { account: string | null; action: AccountAction | null; page: number }

export const LOG_PER_PAGE = 50

type RawParams = Record<string, string | string[] | undefined>

const ID = /^[\w-]{1,64}$/
const PAGE = /^[1-9]\d{0,6}$/

/** Never throws: what means nothing is left out. */
export function parseLogFilter(params: RawParams): LogFilter {
  const given = (key: keyof LogFilter) => [params[key] ?? []].flat().at(-1)?.trim() ?? ''
  return {
    account: ID.test(given('account')) ? given('account') : null,
    action: ACCOUNT_ACTIONS.find((action) => action === given('action')) ?? null,
    page: PAGE.test(given('page')) ? Number(given('page')) : 1,
  }
}

/** A page beyond the last one is the last. */
export const withinLog = (filter: LogFilter, found: number): LogFilter => ({
  ...filter,
  page: clampPage({ page: filter.page, perPage: LOG_PER_PAGE, total: found }),
})

export function logHref({ account, action, page }: Partial<LogFilter>) {
  const params = new URLSearchParams()
  if (account) params.set('account', account)
  if (action) params.set('action', action)
  if (page && page > 1) params.set('page', String(page))
  return withQuery(pathTo('accountLog'), params)
}
