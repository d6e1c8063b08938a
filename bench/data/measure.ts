/** One synthetic measure, in the shape of the real ones. */
import { codesOf } from '@/bench/product/codes'
import type { MeasureRecord } from '@/bench/product/record'
import { dateSteps } from './course'
import { COURSES, MODELS } from './models'
import { makeCitations, makeEntities, makeEvents, makeRelations, makeScope } from './parts'
import { fill, LEXICONS, makeSummary, pickLanguage, pickWords, type WordLists } from './phrases'
import { type Random, randomOf } from './random'

const SLUG_PARTS = [
  ['permit', 'duty', 'notice', 'ban', 'review', 'listing', 'advice', 'inquiry', 'halt', 'protest'],
  ['steel', 'graphite', 'tools', 'food', 'travel', 'chips', 'magnets', 'chemicals', 'rubber', 'exchange', 'fibre'],
] as const

/** Known without the rest of the record, for others that refer to it. */
export function slugOf(index: number): string {
  const random = randomOf('slug', index)
  return `${SLUG_PARTS.map((parts) => random.pick(parts)).join('-')}-${index}`
}

/** Legal texts are printed by number for a third, by title for a tenth. */
function makeInstrument(words: WordLists, random: Random): MeasureRecord['instrument'] {
  const text = fill(random.pick(LEXICONS[words.language].instruments), words, random)
  const share = random.next()
  if (share < 0.32) return { number: text, title: {}, legalBasis: [] }
  return share < 0.46 ? { number: null, title: { [words.language]: text }, legalBasis: [] } : null
}

/** Nobody acts against themselves: what a real record aims at its own is aimed at the other side. */
const otherThan = (imposer: string, targets: readonly string[]) =>
  targets.map((code) => (code === imposer ? (imposer === 'JP' ? 'CN' : 'JP') : code))

/** Codes that hang together come from one real record each, and those of a few of them make a synthetic one. */
function mixCodes(random: Random) {
  const { kind, category, effect, steps } = random.pick(COURSES)
  const { imposer, targets, authorities } = random.pick(MODELS)
  const codes = codesOf(random.pick(MODELS))
  return { ...codes, kind, category, effect, steps, imposer, targets: otherThan(imposer, targets), authorities }
}

/** One report is one citation: what several say is no single report, and would be refused as one. */
const confirmationOf = (mixed: MeasureRecord['confirmation'], { length }: readonly unknown[]) =>
  mixed === 'single_report' && length > 1 ? 'multiple_independent' : mixed

/** The same index gives the same record, on every machine and in whatever order. */
export function makeSyntheticMeasure(index: number): MeasureRecord {
  const random = randomOf('measure', index)
  const { kind, category, effect, steps, imposer, targets, authorities, ...grounds } = mixCodes(random)
  const dated = dateSteps(steps, random)
  const words = pickWords(pickLanguage(random), dated[0]?.date.slice(0, 4) ?? '', random)
  const { acts, conflicts } = LEXICONS[words.language]
  const citations = makeCitations(index, words, random)
  // In the order of the schema, which versions keep.
  return {
    slug: slugOf(index),
    kind,
    title: { [words.language]: fill(random.pick(acts[category]), words, random) },
    summary: { [words.language]: makeSummary(words, random) },
    imposer,
    targets,
    category,
    effect,
    ...grounds,
    confirmation: confirmationOf(grounds.confirmation, citations),
    authorities,
    instrument: makeInstrument(words, random),
    goods: random.chance(0.86) ? words.goods : null,
    scope: makeScope(words, random),
    entities: makeEntities(slugOf(index), words, random),
    events: makeEvents(dated, citations, words, random),
    citations,
    relations: makeRelations(index, slugOf, random),
    conflict: random.chance(0.58) ? fill(random.pick(conflicts), words, random) : null,
    orderNote: null,
  }
}

/** The way back from a slug that this file made. */
export const measureIndexOf = (slug: string) => Number(slug.slice(slug.lastIndexOf('-') + 1))
