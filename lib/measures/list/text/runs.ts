/** A line of text in pieces: what a list hands to the browser instead of markup, which would be twice as long. */

import type { Day, PartialDate } from '@/lib/dates'
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { say, sayInPieces } from '@/lib/i18n/message'
import type { MeasureKind, Status } from '@/lib/measures/codes'
import type { Tone } from '@/lib/measures/marks'
import { recordHref } from '@/lib/measures/record-href'
import { describeStatus } from '@/lib/measures/status/describe-status'
import { statusSpeech, type Tellable, tellStatus } from '@/lib/measures/status/tell-status'
import type { ShownMeasure } from '@/lib/measures/types'
import { splitAtMatches } from '@/lib/search/highlight'
import type { Sought } from '@/lib/search/sought'
import { type LocalizedText, pickText } from '@/lib/texts'

/** `found` is what was searched for. */
export type Style = Tone | 'found'
/** A piece of text, or one of the look's idioms in its words: components/marks.tsx draws them, here as on every page. */
export type Run =
  | string
  | readonly [style: Style, ...runs: Run[]]
  /** A sign beside its own words: it is not read out. */
  | readonly ['hidden', sign: string]
  | readonly ['party', code: string, name: string]
  | readonly ['status', Status | 'none', name: string]
  | readonly ['kind', MeasureKind, label: string, imposer: string]
  /** A date as tables have it: ISO, as vague as it is. */
  | readonly ['date', PartialDate]
  | readonly ['source', url: string, publisher: string]
  /** In a language, a way to a page of the tracker, or with a hint of its own. */
  | { runs: readonly Run[]; lang?: string; href?: string; title?: string }
  /** A status that lasts, drawn; `ends` where its last day is known. */
  | { bar: Status; ends?: true; expected?: true }

/** Who reads, and what they look for; `wanted`: any of each of these; whoever is `named` by them. */
export type TextReading = {
  speech: Speech
  sought: readonly Sought[]
  wanted: readonly (readonly Sought[])[]
  named?: readonly { slug: string }[]
}

/** A text with what was found in it marked. */
export const foundRuns = (text: string, sought: readonly Sought[]): Run[] =>
  splitAtMatches(text, sought)
    .map((piece, at): Run => (at % 2 === 1 ? ['found', piece] : piece))
    .filter((run) => run !== '')

const inLanguage = (runs: Run[], lang: string, { language }: Speech): Run[] =>
  lang === language ? runs : [{ runs, lang }]

/** In the reader's language, or in the one that there is. */
export function localizedRuns(texts: LocalizedText, { speech, sought }: TextReading): Run[] {
  const { text, lang } = pickText(texts, speech.language)
  return inLanguage(foundRuns(text, sought), lang, speech)
}

export const partyRun = (code: string, { speech }: TextReading): Run => ['party', code, nameCountry(code, speech)]

export function partyRuns(codes: readonly string[], reading: TextReading): Run[] {
  const { list } = reading.speech.words
  return sayInPieces<typeof list.parties, Run>(list.parties, { parties: codes.map((code) => partyRun(code, reading)) })
}

/** The sign of its kind, and the title as the way to the record. */
export const titleRuns = ({ kind, imposer, slug, title }: ShownMeasure, reading: TextReading, q: string): Run[] => [
  ['kind', kind, reading.speech.words.codes.kind[kind].label, imposer],
  { runs: localizedRuns(title, reading), href: recordHref(slug, q) },
]

/** The status of a day in a sign and words, with what it rests on. */
export function statusRuns(measure: Tellable, day: Day, speech: Speech): Run[] {
  const told = tellStatus(measure, day)
  const { name, rest } = describeStatus(told, statusSpeech(speech))
  return [['status', told?.status ?? 'none', name], ...(rest ? [['muted', rest] as const] : [])]
}

/** A source as a link to its own page, and how many others the record has. */
export function sourceRuns(measure: ShownMeasure, position: number, { words: { list } }: Speech): Run[] {
  const citation = measure.citations[position]
  if (!citation) return [['muted', list.noSource]]
  const others = measure.citations.length - 1
  const { url, publisher } = citation.source
  const link: Run = ['source', url, publisher]
  return others > 0 ? [link, ['muted', ` ${say(list.moreSources, { number: String(others) })}`]] : [link]
}
