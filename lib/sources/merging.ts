/** Which kept sources are one page, and what becomes of the citations that name them. */
import type { Stance } from '@/lib/measures/codes'
import type { MeasureInput } from '@/lib/measures/schema'
import { keptAddress } from './address'

type Addressed = { id: number; url: string }
/** `kept` is the oldest of them; `url` is the address of all. */
export type PageOfSources<Row extends Addressed> = { url: string; kept: Row; others: Row[] }

/** Pages whose address is to change, or that are here more than once. */
export function findPages<Row extends Addressed>(rows: readonly Row[]): PageOfSources<Row>[] {
  const byAddress = new Map<string, Row[]>()
  for (const row of rows.toSorted((a, b) => a.id - b.id)) {
    const url = keptAddress(row.url)
    byAddress.set(url, [...(byAddress.get(url) ?? []), row])
  }
  return [...byAddress].flatMap(([url, [kept, ...others]]) =>
    kept && (others.length > 0 || kept.url !== url) ? [{ url, kept, others }] : [],
  )
}

/** What one of the others knows and the kept one does not. */
export function fillFrom<Facts extends object>(kept: Facts, others: readonly Facts[]): Partial<Facts> {
  const lacking = (Object.keys(kept) as (keyof Facts)[]).filter((key) => kept[key] === null)
  const found = lacking.flatMap((key) => {
    const knowing = others.find((other) => other[key] !== null)
    return knowing ? [[key, knowing[key]]] : []
  })
  return Object.fromEntries(found)
}

type Citation = MeasureInput['citations'][number]

const LOUDEST: readonly Stance[] = ['contradicts', 'supports', 'mentions']

/** Two citations of one page as one: what each of them says stays, a second quotation as a note. */
function joinCitations(first: Citation, second: Citation): Citation {
  const isNew = second.quote !== null && second.quote !== first.quote
  const notes = [first.note, first.quote !== null && isNew ? `“${second.quote}”` : null, second.note].filter(Boolean)
  const quoted = first.quote === null ? second : first
  return {
    source: first.source,
    supports: [...new Set([...first.supports, ...second.supports])],
    stance: LOUDEST.find((stance) => stance === first.stance || stance === second.stance) ?? first.stance,
    quote: quoted.quote,
    quoteLanguage: quoted.quoteLanguage,
    note: notes.length > 0 ? [...new Set(notes)].join(' / ') : null,
  }
}

/** The record with each page cited once. `keptOf` leads from every address of a page to that of the kept source. */
export function citeOnce<Input extends Pick<MeasureInput, 'citations' | 'events'>>(
  input: Input,
  keptOf: ReadonlyMap<string, string>,
): Input {
  const addressOf = (url: string) => keptOf.get(url) ?? url
  const citations = new Map<string, Citation>()
  for (const citation of input.citations) {
    const source = addressOf(citation.source)
    const known = citations.get(source)
    citations.set(source, known ? joinCitations(known, citation) : { ...citation, source })
  }
  const events = input.events.map((event) => ({ ...event, sources: [...new Set(event.sources.map(addressOf))] }))
  return { ...input, citations: [...citations.values()], events }
}
