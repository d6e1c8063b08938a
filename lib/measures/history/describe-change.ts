/** What one saved version changed, in words: field by field, and lists item by item. */

import { formatDate, nameCountry, nameLanguage, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type LocalizedText, pickText, TEXT_LANGUAGES } from '@/lib/texts'
import { ofCoded } from '../coded'
import { explainCode } from '../explain-code'
import type { MeasureInput } from '../schema'
import type { Authority } from '../types'
import type { FieldChange, FieldKey } from './revision'

/** One readable part of a value. Two items of the same `key` are the same thing before and after. */
export type ValueItem = { key: string; text: string; lang?: string }
export type ItemChange =
  | { how: 'added' | 'removed'; item: ValueItem }
  | { how: 'changed'; before: ValueItem; after: ValueItem }
export type DescribedChange = { field: FieldKey; label: string; items: ItemChange[] }

/** `authorities`: names by key. */
export type ChangeNaming = { speech: Speech; authorities: ReadonlyMap<string, string> }

type Values = { [Key in keyof MeasureInput]-?: NonNullable<MeasureInput[Key]> } & { archived: boolean }
type Describers = { [Key in FieldKey]: (value: Values[Key], naming: ChangeNaming) => ValueItem[] }

const said = (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')
const one = (text: string): ValueItem[] => [{ key: '', text }]
const texts = (value: LocalizedText, prefix = ''): ValueItem[] =>
  TEXT_LANGUAGES.flatMap((lang) => {
    const text = value[lang]
    return text ? [{ key: `${prefix}${lang}`, text, lang }] : []
  })
const DESCRIBERS: Describers = {
  ...ofCoded(
    (key) =>
      (code: string, { speech }: ChangeNaming) =>
        one(explainCode(key, code, speech).label),
  ),
  title: (value) => texts(value),
  summary: (value) => texts(value),
  imposer: (code, { speech }) => one(nameCountry(code, speech)),
  targets: (codes, { speech }) => codes.map((code) => ({ key: code, text: nameCountry(code, speech) })),
  authorities: (keys, { authorities }) => keys.map((key) => ({ key, text: authorities.get(key) ?? key })),
  instrument: ({ number, title, legalBasis }) => [
    ...(number ? [{ key: 'number', text: number }] : []),
    ...texts(title, 'title '),
    ...legalBasis.map((text) => ({ key: `basis ${text}`, text })),
  ],
  goods: one,
  conflict: one,
  orderNote: one,
  scope: (items, { speech: { words } }) =>
    items.map(({ scheme, code, label, basis }) => ({
      key: `${scheme} ${code}`,
      text: said([words.codes.scopeScheme[scheme], code, label, words.codes.scopeBasis[basis]]),
    })),
  entities: (items, { speech }) =>
    items.map(({ name, kind, country, part, address }) => ({
      key: Object.values(name)[0] ?? '',
      text: said([
        Object.values(name).join(' / '),
        speech.words.codes.entityKind[kind],
        country && nameCountry(country, speech),
        part,
        address,
      ]),
    })),
  events: (items, { speech }) =>
    items.map(({ type, date, until, startsOn, expected, part, note, sources }) => ({
      key: `${type} ${date}${part ? ` ${part}` : ''}`,
      text: said([
        `${formatDate(date, speech)} ${speech.words.codes.eventType[type].label}`,
        part,
        startsOn && say(speech.words.record.starts, { date: formatDate(startsOn, speech) }),
        until && say(speech.words.history.until, { date: formatDate(until, speech) }),
        expected && speech.words.record.textUnseen,
        note,
        ...sources,
      ]),
    })),
  citations: (items, { speech }) => {
    const { codes, history } = speech.words
    return items.map(({ source, supports, stance, quote, quoteLanguage, note }) => ({
      key: source,
      text: said([
        source,
        say(history.bearsOut, { stance: codes.stance[stance], supports: supports.map((code) => codes.supports[code]) }),
        quote && `“${quote}”${quoteLanguage ? ` (${nameLanguage(quoteLanguage, speech)})` : ''}`,
        note,
      ]),
    }))
  },
  relations: (items, { speech: { words } }) =>
    items.map(({ type, to, certainty, note }) => ({
      key: `${type} ${to}`,
      text: said([`${words.codes.relation[type].label} ${to}`, words.codes.certainty[certainty], note]),
    })),
  archived: (archived, { speech: { words } }) => one(archived ? words.history.yes : words.history.no),
}

/** A saved value of a field as readable parts; nothing has none. */
export function describeValue(field: FieldKey, value: unknown, naming: ChangeNaming): ValueItem[] {
  if (value === null || value === undefined) return []
  const write = DESCRIBERS[field] as ((value: unknown, naming: ChangeNaming) => ValueItem[]) | undefined
  return write ? write(value, naming) : one(JSON.stringify(value))
}

const isSame = (a: ValueItem, b: ValueItem) => a.key === b.key && a.text === b.text

/** The items that the others do not have. */
export const itemsWithout = (items: readonly ValueItem[], others: readonly ValueItem[]): ValueItem[] =>
  items.filter((item) => !others.some((other) => isSame(item, other)))

/** Which items came, went or became others: told apart by their key, else by their place. */
export function compareItems(before: readonly ValueItem[], after: readonly ValueItem[]): ItemChange[] {
  const gone = itemsWithout(before, after)
  const come = itemsWithout(after, before)
  const isInPlaceOf = (old: ValueItem, item: ValueItem) =>
    before.indexOf(old) === after.indexOf(item) && old.lang === item.lang && !come.some(({ key }) => key === old.key)
  const partnerOf = (item: ValueItem) =>
    gone.find(({ key }) => key === item.key) ?? gone.find((other) => isInPlaceOf(other, item))
  const changes = come.map((item): ItemChange => {
    const partner = partnerOf(item)
    return partner ? { how: 'changed', before: partner, after: item } : { how: 'added', item }
  })
  const partners = come.map(partnerOf)
  const removed = gone.filter((item) => !partners.includes(item))
  return [...removed.map((item): ItemChange => ({ how: 'removed', item })), ...changes]
}

export const describeChange = ({ field, before, after }: FieldChange, naming: ChangeNaming): DescribedChange => ({
  field,
  label: naming.speech.words.fields[field].label,
  items: compareItems(describeValue(field, before, naming), describeValue(field, after, naming)),
})

/** Names of authorities by their key, as describing a change needs them. */
export const nameAuthoritiesInFull = (authorities: readonly Authority[], { language }: Speech): Map<string, string> =>
  new Map(authorities.map(({ key, name }) => [key, pickText(name, language).text || key]))
