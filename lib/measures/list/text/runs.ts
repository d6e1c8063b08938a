/** A line of text in pieces: what a list hands to the browser instead of markup, which would be twice as long. */
import type { Day, PartialDate } from '@/lib/dates'
import { nameCountry, pickText, type Speech } from '@/lib/i18n/format'
import { KIND_SIGNS, STATUS_SIGNS, sideOf, type Tone } from '@/lib/measures/marks'
import { recordHref } from '@/lib/measures/record-href'
import { describeStatus } from '@/lib/measures/status/describe-status'
import { statusSpeech, type Tellable, tellStatus } from '@/lib/measures/status/tell-status'
import type { LocalizedText, Measure, Status } from '@/lib/measures/types'
import { splitAtMatches } from '@/lib/search/highlight'

/** `found` is what was searched for. */
export type Style = Tone | 'found'
export type Run =
  | string
  | readonly [style: Style, ...runs: Run[]]
  /** A sign beside its own words: it is not read out. */
  | readonly ['hidden', sign: string, tone?: Tone]
  /** A date as tables have it: ISO, as vague as it is. */
  | readonly ['date', PartialDate]
  /** In a language, a way to somewhere, or with a hint of its own. */
  | { runs: readonly Run[]; lang?: string; href?: string; title?: string }
  /** A sign with its meaning, for who does not see it. */
  | { sign: string; label: string; tone: Tone }
  /** A status that lasts, drawn; `ends` where its last day is known. */
  | { bar: Status; ends?: true; expected?: true }

/** Who reads, and what they look for: folded words. */
export type Reading = { speech: Speech; sought: readonly string[] }

/** A text with what was found in it marked. */
export const foundRuns = (text: string, sought: readonly string[]): Run[] =>
  splitAtMatches(text, sought)
    .map((piece, at): Run => (at % 2 === 1 ? ['found', piece] : piece))
    .filter((run) => run !== '')

const inLanguage = (runs: Run[], lang: string, { language }: Speech): Run[] =>
  lang === language ? runs : [{ runs, lang }]

/** In the reader's language, or in the one that there is. */
export function localizedRuns(texts: LocalizedText, { speech, sought }: Reading): Run[] {
  const { text, lang } = pickText(texts, speech.language)
  return inLanguage(foundRuns(text, sought), lang, speech)
}

export const partyRun = (code: string, { speech }: Reading): Run => [sideOf(code), nameCountry(code, speech)]

export const partyRuns = (codes: readonly string[], reading: Reading): Run[] =>
  codes.flatMap((code, at) => (at > 0 ? [', ', partyRun(code, reading)] : [partyRun(code, reading)]))

/** The sign of its kind, and the title as the way to the record. Measures are what is usual: of them nothing is said. */
export function titleRuns(measure: Measure, reading: Reading, q: string): Run[] {
  const { kind, imposer, slug, title } = measure
  const [sign, tone] = [KIND_SIGNS[kind], sideOf(imposer)]
  const { label } = reading.speech.words.codes.kind[kind]
  return [
    kind === 'measure' ? ['hidden', sign, tone] : { sign, label, tone },
    { runs: localizedRuns(title, reading), href: recordHref(slug, q) },
  ]
}

/** The status of a day in a sign and words, with what it rests on. */
export function statusRuns(measure: Tellable, day: Day, speech: Speech): Run[] {
  const told = tellStatus(measure, day)
  const { sign, tone } = STATUS_SIGNS[told?.status ?? 'none']
  const { name, rest } = describeStatus(told, statusSpeech(speech))
  return [[tone, ['hidden', sign], ` ${name}`], ...(rest ? [['muted', rest] as const] : [])]
}

/** A source as a link to its own page, and how many others the record has. */
export function sourceRuns(measure: Measure, position: number, { words: { list } }: Speech): Run[] {
  const citation = measure.citations[position]
  if (!citation) return [['muted', list.noSource]]
  const others = measure.citations.length - 1
  const { url, publisher } = citation.source
  const link = { runs: [publisher], href: url }
  return others > 0 ? [link, ['muted', ` ${list.moreSources(String(others))}`]] : [link]
}
