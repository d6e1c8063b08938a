/**
 * What a page hands to the drawing of its HTML and not to the browser, which finds it in the page: else a list would travel
 * twice, as HTML and as what that was drawn of. Page and drawing are bundled apart, and share the request (guard/fate.ts).
 */
type Part = 'rows' | 'facets'
type Handed = Readonly<Partial<Record<Part, unknown>>>
type Request = { isDocument: boolean; handed: Handed | null }

const shared = globalThis as { requestFates?: { getStore: () => Request | undefined } }
const current = () => shared.requestFates?.getStore()

/** A part of the page, for a browser that draws it itself; null where it is handed over instead, once a page. */
export function handOver<Data>(part: Part, data: Data): Data | null {
  const request = current()
  if (!request?.isDocument) return data
  request.handed = { ...request.handed, [part]: data }
  return null
}

/** In a browser nothing. */
export const takeHanded = <Data>(part: Part): Data | null => (current()?.handed?.[part] ?? null) as Data | null
