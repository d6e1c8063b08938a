/** One synthetic document. */
import type { TextLanguage, SourceInput } from '@/bench/product/record'
import { syntheticDay } from './calendar'
import { MOMENTS } from './calendar'
import { SOURCE_MODELS } from './models'
import { fill, LEXICONS, pickWords } from './phrases'
import { type Random, randomOf } from './random'

/** Of 100,000 measures there are 200,000. */
export const SOURCES_EACH = 2

// `.example` belongs to nobody: no reader of a benchmark's page ever asks a real server.
export const sourceUrl = (index: number) => `https://press-${index % 97}.example/${2010 + (index % 17)}/item-${index}`

const lexiconOf = (language: string): TextLanguage => {
  if (language.startsWith('zh')) return 'zh'
  return language === 'ja' ? 'ja' : 'en'
}

function makeTitle(language: string, publishedOn: string, random: Random) {
  const words = pickWords(lexiconOf(language), publishedOn.slice(0, 4), random)
  return fill(random.pick(LEXICONS[words.language].headlines), words, random)
}

/** Publisher, kind and language are those of a real source; the same index gives the same document. */
export function makeSource(index: number): SourceInput {
  const random = randomOf('source', index)
  const { publisher, publisherCountry, kind, language } = random.pick(SOURCE_MODELS)
  const publishedOn = syntheticDay(random.pick(MOMENTS))
  return {
    url: sourceUrl(index),
    publisher,
    origin: null,
    publisherCountry,
    kind,
    title: random.chance(0.5) ? makeTitle(language, publishedOn, random) : null,
    publishedOn: random.chance(0.67) ? publishedOn : null,
    language,
    archiveUrl: null,
    opened: random.chance(0.95),
  }
}

/** The way back from an address that this file made. */
export const sourceIndexOf = (url: string) => Number(url.slice(url.lastIndexOf('-') + 1))
