/** The lists of a synthetic measure. */
import { type MeasureRecord, SUPPORTS } from '@/bench/product/record'
import type { Dated } from './course'
import { MODELS } from './models'
import { fill, LEXICONS, makeCompany, type WordLists } from './phrases'
import type { Random } from './random'
import { SOURCES_EACH, sourceUrl } from './source'

const STANCES = MODELS.flatMap(({ citations }) => citations.map(({ stance }) => stance))
const RELATION_MODELS = MODELS.map(({ relations }) => relations)
const MOST_RELATIONS = 3

/** One to three documents: its own two, and one that an earlier record has, too. */
export function makeCitations(index: number, words: WordLists, random: Random): MeasureRecord['citations'] {
  const own = index * SOURCES_EACH
  const count = random.pick([1, 2, 2, 3])
  const indices = [own, own + 1].slice(0, count)
  if (count === 3 && index > 0) indices.push(random.whole(0, own - 1))
  return indices.map((source) => ({
    source: sourceUrl(source),
    supports: SUPPORTS.filter((_, position) => position === source % SUPPORTS.length || random.chance(0.1)),
    stance: random.pick(STANCES),
    quote: null,
    quoteLanguage: null,
    note: random.chance(0.4) ? fill(random.pick(LEXICONS[words.language].notes), words, random) : null,
  }))
}

/** Each step once. */
export function makeEvents(dated: Dated[], citations: MeasureRecord['citations'], words: WordLists, random: Random) {
  const events = dated.map((event) => ({
    ...event,
    startsOn: null,
    expected: false,
    part: null,
    note: random.chance(0.68) ? fill(random.pick(LEXICONS[words.language].notes), words, random) : null,
    sources: [random.pick(citations).source],
  }))
  const keys = events.map(({ type, date, note }) => JSON.stringify([type, date, note]))
  return events.filter((_, position) => keys.indexOf(keys[position] ?? '') === position)
}

/** A third of the goods stand under another chapter than the real ones: all 97 of them occur. */
export function makeScope(words: WordLists, random: Random): MeasureRecord['scope'] {
  const items = random.pick(MODELS).scope.map(({ scheme, code, basis }) => {
    const other = `${String(random.whole(1, 97)).padStart(2, '0')}${random.whole(10, 99)}`
    const own = scheme === 'HS2022' && random.chance(0.33) ? other : code
    return { scheme, code: own, label: words.goods, basis }
  })
  return items.filter(({ code }, position) => items.findIndex((item) => item.code === code) === position)
}

/** Each of a record of its own: names are made, and hardly ever made twice. */
export const makeEntities = (slug: string, { language }: WordLists, random: Random): MeasureRecord['entities'] =>
  random.pick(MODELS).entities.map(({ kind, country }, position) => ({
    name: { [language]: makeCompany(language, random) },
    kind,
    country,
    entity: `${slug}-${position}`,
    part: null,
    address: null,
  }))

/** To records before it, mostly to near ones: an answer follows what it answers. */
export function makeRelations(index: number, slugOf: (index: number) => string, random: Random) {
  const models = index === 0 ? [] : random.pick(RELATION_MODELS).slice(0, MOST_RELATIONS)
  const relations = models.map(({ type, certainty }) => ({
    type,
    to: slugOf(index - Math.ceil(random.next() ** 4 * index)),
    certainty,
    note: null,
  }))
  const keys = relations.map(({ type, to }) => `${type} ${to}`)
  return relations.filter(({ to }, position) => to !== slugOf(index) && keys.indexOf(keys[position] ?? '') === position)
}
