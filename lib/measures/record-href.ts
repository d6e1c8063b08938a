/** The way to a record; what was looked for travels along, and is marked there too. */
export const recordHref = (slug: string, q: string) =>
  q ? `/measures/${slug}?${new URLSearchParams({ q })}` : `/measures/${slug}`
