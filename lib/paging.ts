/** Pages of a list, counted from 1. An empty list has one. */
export type Page = { page: number; perPage: number; total: number }

export const lastPage = ({ perPage, total }: Omit<Page, 'page'>) => Math.max(1, Math.ceil(total / perPage))

/** The page that there is: beyond the end, the last one. */
export const clampPage = ({ page, perPage, total }: Page) => Math.min(Math.max(1, page), lastPage({ perPage, total }))

/** The first and the last row of a page, counted from 1; 0 and 0 of an empty list. */
export const rowsOf = ({ page, perPage, total }: Page) => ({
  from: Math.min((page - 1) * perPage + 1, total),
  to: Math.min(page * perPage, total),
})
