/**
 * What a page hands to the drawing of its HTML and not to the browser, which finds it in the page: else a list would travel
 * twice, as HTML and as what that was drawn of. Page and drawing are bundled apart, and share the request (guard/fate.ts).
 */
type Request = { isDocument: boolean; handed: unknown }

const shared = globalThis as { requestFates?: { getStore: () => Request | undefined } }
const current = () => shared.requestFates?.getStore()

/** The rows, for a browser that draws them itself; null where they are handed over instead, once a page. */
export function handOver<Rows>(rows: Rows): Rows | null {
  const request = current()
  if (!request?.isDocument) return rows
  request.handed = rows
  return null
}

/** In a browser nothing. */
export const takeHanded = <Rows>(): Rows | null => (current()?.handed ?? null) as Rows | null
