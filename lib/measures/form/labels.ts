/** What a field of the form is called, from its name: "events[1].date" is "Event 2, Date". */
import { type Sayable, say } from '@/lib/i18n/message'
import type { FormWords } from './text'

type Texts = FormWords['form']

const items = (form: Texts): Record<string, Sayable<`${string}{n}`>> => ({
  events: form.event,
  citations: form.source,
  relations: form.relation,
  scope: form.scopeItem,
  entities: form.entity,
  authorities: form.authority,
  legalBasis: form.legalBasisItem,
})

const parts = ({ form, fields, options }: FormWords): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label])),
  ...Object.fromEntries(options.textLanguage.map(({ value, label }) => [value, label])),
  events: form.whenHeading,
  citations: form.sourcesHeading,
  type: form.eventType,
  date: form.date,
  until: form.until,
  startsOn: form.startsOn,
  expected: form.expected,
  part: form.part,
  note: form.note,
  sources: form.eventSources,
  source: form.address,
  supports: form.supports,
  stance: form.stance,
  quote: form.quote,
  quoteLanguage: form.quoteLanguage,
  publisher: form.publisher,
  origin: form.origin,
  publisherCountry: form.publisherCountry,
  language: form.language,
  publishedOn: form.publishedOn,
  archiveUrl: form.archiveUrl,
  certainty: form.certainty,
  scheme: form.scheme,
  code: form.code,
  label: form.label,
  basis: form.basis,
  name: form.entityName,
  address: form.entityAddress,
  country: form.country,
  reason: form.reason,
})

// The same word means another thing below these.
const exceptions = ({ form }: FormWords): Record<string, string> => ({
  'relations[].type': form.relationType,
  'relations[].to': form.relatedRecord,
  'citations[].newSource.kind': form.sourceKind,
  'citations[].newSource.title': form.sourceTitle,
  'entities[].kind': form.entityKind,
})

/** From the outermost group to the field itself: ["Event 2", "Date"]. */
export function labelsOf(name: string, words: FormWords): string[] {
  const special = exceptions(words)[name.replace(/\[\d+\]/g, '[]')]
  const known = parts(words)
  return name.split('.').flatMap((segment, index, all) => {
    const [, key = '', position] = /^(\w+)(?:\[(\d+)\])?$/.exec(segment) ?? []
    if (special && index === all.length - 1) return special
    const item = items(words.form)[key]
    if (position !== undefined && item) return say(item, { n: Number(position) + 1 })
    return known[key] ?? []
  })
}

export const labelOf = (name: string, words: FormWords): string =>
  say(words.lists.short, { values: labelsOf(name, words) })
