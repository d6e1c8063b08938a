/** A source that is in the tracker already, as a form shows it. */
export type KnownSource = {
  url: string
  publisher: string
  kind: string
  title: string | null
  language: string
  publishedOn: string | null
}

/** The site that an address belongs to, or nothing while it is no address. */
export const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
