/** Where in a record stands what was searched for, when its title does not show it. */

import type { Speech } from '@/lib/i18n/format'
import { sayInPieces } from '@/lib/i18n/message'
import type { ShownMeasure } from '@/lib/measures/types'
import { fold } from '@/lib/search/fold'
import { excerptAtMatch } from '@/lib/search/highlight'
import { hasWord, type Sought } from '@/lib/search/sought'
import { type LocalizedText, pickText } from '@/lib/texts'
import { CATEGORY_TERMS } from '../category-terms'
import type { Run, TextReading } from './runs'

type Text = { text: string; lang: string }

const inAll = (texts: LocalizedText): Text[] => Object.entries(texts).map(([lang, text]) => ({ text, lang }))

/** In the order in which a reader would look. The language of some is not told: theirs is the reader's. */
function textsOf(measure: ShownMeasure, language: string): Text[] {
  const plain = (text: string | null | undefined) => (text ? [{ text, lang: language }] : [])
  const { instrument } = measure
  return [
    ...inAll(measure.title),
    ...inAll(measure.summary),
    ...plain(measure.goods),
    ...plain(instrument?.number),
    ...inAll(instrument?.title ?? {}),
    ...measure.entities.flatMap(({ name }) => inAll(name)),
    ...measure.authorities.flatMap(({ name }) => inAll(name)),
    ...measure.scope.flatMap(({ code, label }) => [...plain(label), ...plain(code)]),
    ...(instrument?.legalBasis ?? []).flatMap(plain),
    ...measure.citations.flatMap(({ source }) => (source.title ? [{ text: source.title, lang: source.language }] : [])),
    ...measure.citations.flatMap(({ source }) => plain(source.publisher)),
  ]
}

/** Whoever is looked for by another name than the record prints. */
function namedRuns({ entities }: ShownMeasure, { speech, named = [] }: TextReading): Run[] {
  const listed = entities.find(({ entity }) => named.some(({ slug }) => slug === entity))
  if (!listed) return []
  const { text, lang } = pickText(listed.name, speech.language)
  const name: Run = lang === speech.language ? ['found', text] : { runs: [['found', text]], lang }
  return sayInPieces<typeof speech.words.entities.listedAs, Run>(speech.words.entities.listedAs, { name: [name] })
}

/** What readers call the category of a record finds it as well: the row says which that is. */
function reasonRuns({ category }: ShownMeasure, missing: readonly Sought[], { words }: Speech): Run[] {
  const { label } = words.codes.category[category]
  const called = [label, ...CATEGORY_TERMS[category]].map(fold)
  return called.some((text) => missing.some((word) => hasWord(text, word))) ? [label] : []
}

/** The first text that has a word which the shown title lacks, around that word; nothing when the title shows all. */
export function excerptRuns(measure: ShownMeasure, reading: TextReading): Run[] {
  const { speech, wanted } = reading
  const title = fold(pickText(measure.title, speech.language).text)
  const missing = wanted.filter((words) => !words.some((word) => hasWord(title, word))).flat()
  if (missing.length === 0) return []
  for (const { text, lang } of textsOf(measure, speech.language)) {
    const pieces = excerptAtMatch(text, missing)
    if (!pieces) continue
    const runs = pieces.map((piece, at): Run => (at % 2 === 1 ? ['found', piece] : piece))
    return lang === speech.language ? runs : [{ runs, lang }]
  }
  const named = namedRuns(measure, reading)
  return named.length > 0 ? named : reasonRuns(measure, missing, speech)
}
