/**
 * The one way to fill a message: ICU MessageFormat. Plural, order of words and what stands between the values of a list are
 * in the message, so that a language has all of its grammar in its own folder.
 */
import { IntlMessageFormat } from 'intl-messageformat'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]
/** The numbers by which the library knows its kinds of parts. */
const [LITERAL, ARGUMENT, SELECT, PLURAL, POUND] = [0, 1, 5, 6, 7] as const
type Branching = typeof SELECT | typeof PLURAL
/** A part as it travels, a tenth as long: a text, a place by its name, a place with its branches, or #. Others as they are. */
type Packed =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: Branching, branches: Readonly<Record<string, readonly Packed[]>>]
  | typeof POUND
  | Part
/** A message as a browser gets it, where nothing can take a text apart. */
export type Carried<Message extends string> = readonly Packed[] & { readonly text?: Message }
export type Sayable<Message extends string> = Message | Carried<Message>

export type MessageValue = string | number | boolean | readonly string[]

/** A name of the message, and no branch of it: branches are written whole, and so have a space in them. */
type Name<Text extends string> = Text extends '' | `${string} ${string}` | `${string}${'#' | '{'}${string}`
  ? never
  : Text
type NameAt<Text extends string> = Text extends `${infer Inner}}${string}`
  ? Inner extends `${infer First},${string}`
    ? Name<First>
    : Name<Inner>
  : never
type Names<Message extends string> = Message extends `${string}{${infer Rest}` ? NameAt<Rest> | Names<Rest> : never

/** What a message wants filled in; of one that is known as a mere string, nothing is known. */
export type MessageValues<Message extends string> = string extends Message
  ? Record<string, MessageValue>
  : Record<Names<Message>, MessageValue>

/** Numbers and plurals are those of a language: a message with one of them wants to know which. */
export type Spoken = { language: string }
type Counts<Message extends string> = Message extends `${string}, ${'plural' | 'number'}${string}`
  ? [Spoken]
  : [Spoken?]

/** "{values}, | or " between its tags: what stands between two of many, before the last, and between two alone. */
function join(chunks: readonly unknown[]): unknown[] {
  const values = chunks.slice(0, -1).flat()
  const [between = '', last = between, pair = last] = String(chunks.at(-1)).split('|')
  const before = (at: number) => (at < values.length - 1 ? between : values.length > 2 ? last : pair)
  return values.flatMap((value, at) => (at === 0 ? [value] : [before(at), value]))
}

/** As a sentence begins. */
function capital(chunks: readonly unknown[]): string {
  const text = chunks.join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Pieces that fill one place, one after another. */
const all = (chunks: readonly unknown[]): unknown[] => chunks.flat()

const TAGS = { join, capital, all }

/** Each of something named, made into something else. */
const mapOf = <From, To>(named: Readonly<Record<string, From>>, make: (one: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, make(one)]))

function pack(part: Part): Packed {
  if (part.type === LITERAL) return part.value
  if (part.type === ARGUMENT) return [part.value]
  if (part.type === POUND) return POUND
  const isUsual = part.type === PLURAL && part.offset === 0 && part.pluralType === 'cardinal'
  if (part.type !== SELECT && !isUsual) return part
  return [part.value, part.type, mapOf(part.options, ({ value }) => value.map(pack))]
}

function unpack(packed: Packed): Part {
  if (typeof packed === 'string') return { type: LITERAL, value: packed }
  if (packed === POUND) return { type: POUND }
  if (!Array.isArray(packed)) return packed as Part
  const [value, type, branches] = packed
  if (type === undefined) return { type: ARGUMENT, value }
  const options = mapOf(branches, (parts: readonly Packed[]) => ({ value: parts.map(unpack) }))
  return (
    type === SELECT ? { type, value, options } : { type, value, options, offset: 0, pluralType: 'cardinal' }
  ) as Part
}

/** Messages are few, and lists say the same one thousands of times. */
const known = new Map<string, IntlMessageFormat>()
const knownCarried = new WeakMap<Carried<string>, IntlMessageFormat>()

function formatOf(message: Sayable<string>, language: string): IntlMessageFormat {
  if (typeof message !== 'string') {
    const format = knownCarried.get(message) ?? new IntlMessageFormat(message.map(unpack), language)
    knownCarried.set(message, format)
    return format
  }
  const key = `${language}:${message}`
  const format = known.get(key) ?? new IntlMessageFormat(message, language)
  known.set(key, format)
  return format
}

const hasPlaces = (text: string) => /[{<]/.test(text)

/** Throws where a value is missing: no half of a sentence is ever shown. */
export function say<Message extends string>(
  message: Sayable<Message>,
  values: MessageValues<Message>,
  ...[spoken]: Counts<Message>
): string {
  if (typeof message === 'string' && !hasPlaces(message)) return message
  const format = formatOf(message, spoken?.language ?? 'en')
  return String(format.format({ ...values, ...TAGS } as unknown as Record<string, string>))
}

/** The same for a line in pieces: what fills it can be more than text. */
export function sayInPieces<Message extends string, Piece>(
  message: Message,
  values: Record<keyof MessageValues<Message>, string | Piece | readonly Piece[]>,
): (string | Piece)[] {
  // By its parts: a piece alone would come back as itself, and can be a list.
  const parts = formatOf(message, 'en').formatToParts({ ...values, ...TAGS } as unknown as Record<string, string>)
  return parts.map(({ value }) => value as string | Piece)
}

/** Words for a browser: texts as they are, and messages taken apart beforehand, for their parser stays on the server. */
export type ForBrowser<Words> = Words extends string
  ? string extends Words
    ? Sayable<string>
    : Words extends `${string}${'{' | '<'}${string}`
      ? Sayable<Words>
      : Words
  : { readonly [Key in keyof Words]: ForBrowser<Words[Key]> }

const taken = new WeakMap<object, unknown>()

function takeApart(words: unknown): unknown {
  if (typeof words === 'string') return hasPlaces(words) ? formatOf(words, 'en').getAst().map(pack) : words
  if (Array.isArray(words)) return words.map((each) => takeApart(each))
  return Object.fromEntries(Object.entries(words as object).map(([key, each]) => [key, takeApart(each)]))
}

/** A section of the catalogue, once for all requests. */
export function forBrowser<Words extends object>(words: Words): ForBrowser<Words> {
  const done = taken.get(words) ?? takeApart(words)
  taken.set(words, done)
  return done as ForBrowser<Words>
}
