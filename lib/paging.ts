/** Pages of a list, counted from 1. An empty list has one. */
export type PageOfList = { page: number; perPage: number; total: number }

export const lastPage = ({ perPage, total }: Omit<PageOfList, 'page'>) => Math.max(1, Math.ceil(total / perPage))

/** The page that there is: beyond the end, the last one. */
export const clampPage = ({ page, perPage, total }: PageOfList) =>
  Math.min(Math.max(1, page), lastPage({ perPage, total }))

/** The first and the last row of a page, counted from 1; 0 and 0 of an empty list. */
export const rowsOfPage = ({ page, perPage, total }: PageOfList) => ({
  from: Math.min((page - 1) * perPage + 1, total),
  to: Math.min(page * perPage, total),
})

/** The page that an address asks for; what is none means the first. */
export const askedPage = (given: string | string[] | undefined): number => {
  const text = [given ?? []].flat().at(-1) ?? ''
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1
}
