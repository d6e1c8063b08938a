/** An address as a reader takes it in: without protocol, "www." and query, cut in its middle when it is long. */
const MOST = 72

function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const text = `${hostname.replace(/^www\./, '')}${readable(pathname).replace(/\/$/, '')}`
  return text.length <= MOST ? text : `${text.slice(0, MOST / 2)}…${text.slice(1 - MOST / 2)}`
}
