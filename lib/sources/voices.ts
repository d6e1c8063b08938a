/**
 * Who speaks in a source. A story counts once, by the agency or paper that it comes from, however often and by whomever it
 * is repeated: independence is judged by this, never by how a name is spelt.
 */
import { fold } from '@/lib/search/fold'
import { NEWSROOMS } from './newsrooms'

/** As much of a source as says whose words it has. */
export type Voiced = { url: string; publisher: string; origin: string | null }

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** Comparable: width, case, forms of characters and what cannot be seen never matter. */
const keyOf = (name: string) => fold(name.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim()

const NEWSROOM_OF = new Map(NEWSROOMS.flatMap((names) => names.map((name) => [keyOf(name), keyOf(names[0] ?? name)])))
const newsroomOf = (name: string) => NEWSROOM_OF.get(keyOf(name))

/** "X via Y", "X text via Y", "Y (quoting X)", "Y quoting X", "Y (text of X)": X. */
const REPEATS = [
  /^(.+?)(?: \w*text)?(?: \(| )via .+$/i,
  /\b(?:quoting|citing) (.+?)\)?$/i,
  /\((?:text|copy|translation|digest|rewrite) (?:of|from) (?:the |an? )?(.+?)\)$/i,
]
/** "X (copy)", "X (rewritten copy)", "X (Japanese edition)": X. */
const EDITION = / \((?:[\w ]*copy|[\w ]*edition|english|japanese|chinese|korean)\)$/i

/** The one of whom a name says that it only carries the words. */
function quotedBy(publisher: string): string {
  const repeated = REPEATS.map((pattern) => pattern.exec(publisher)?.[1]).find(Boolean)
  return (repeated ?? publisher).replace(EDITION, '').trim()
}

/** "Portal (Xinhua)", "Portal / AFP", "Saved copy of a Kyodo article": the newsroom that stands within a longer name. */
function newsroomWithin(name: string): string | undefined {
  const within = name
    .split(/[()/、,]| - /)
    .map((part) => newsroomOf(part.replace(/ (?:text|based|article|report)$/i, '')))
  const said = /(?:copy|text|digest|article|report) (?:of|from) an? (\S+)/i.exec(name)?.[1]
  return within.find(Boolean) ?? (said ? newsroomOf(said) : undefined)
}

const voiceOf = ({ publisher, origin }: Voiced): string => {
  const name = quotedBy(origin ?? publisher)
  return newsroomOf(name) ?? newsroomWithin(name) ?? keyOf(name)
}

/** One page under several addresses: scheme, `www.`, fragment and closing slash make no second one. */
const pageOf = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/[/?]+$/, '')

/** The voices of these sources, each once. */
export function voicesOf(sources: readonly Voiced[]): string[] {
  const pages = new Map(sources.map((source) => [pageOf(source.url), source]))
  return [...new Set([...pages.values()].map(voiceOf))]
}
