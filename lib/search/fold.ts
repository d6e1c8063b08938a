/**
 * What a search takes for the same: width, case, kana of either kind, signs that look alike, and the simplified,
 * traditional and Japanese forms of a character. Texts are kept folded for searching, and what a reader looks for is folded alike.
 */
import TO_TRADITIONAL from 'opencc-js/dict/JPShinjitaiCharacters'
import TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters'
import { foldPlainly, IGNORED } from './look-alikes'

const readDictionary = (dictionary: string) =>
  new Map(dictionary.split('|').map((pair) => pair.split(' ') as [string, string]))
const traditional = readDictionary(TO_TRADITIONAL)
const simplified = readDictionary(TO_SIMPLIFIED)
const isSimplified = new Set(simplified.values())

/**
 * A character with the marks that belong to it (half-width voicing too), or a run of spaces, each with what is nothing after
 * it. Each is folded by itself, whatever stands around it: so the folded part of a text is part of the folded text, but
 * for the space of "No. 1".
 */
const SPACE = '(?!\\ufeff)\\s'
const CLUSTER = new RegExp(
  `${SPACE}(?:${SPACE}|${IGNORED})*|\\P{M}(?:[\\p{M}\\uff9e\\uff9f]|${IGNORED})*|\\p{M}+`,
  'gu',
)
const ONE_CHARACTER = 2
const KATAKANA = /[\u30a1-\u30f6]/g
const TO_HIRAGANA = 0x60

const toHiragana = (text: string) =>
  text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))

/** A few Japanese forms (芸, 沪) are the simplified form of another character as well: that one counts. */
function toSimplified(character: string): string {
  const own = simplified.get(character)
  // One form (薴, 苧, 苎) was simplified twice.
  if (own !== undefined) return simplified.get(own) ?? own
  if (isSimplified.has(character)) return character
  const full = traditional.get(character) ?? character
  return simplified.get(full) ?? full
}

function foldOnce(cluster: string): string {
  if (cluster.trim() === '') return ' '
  // Twice: some letters (H with a macron below) have a composed form in lower case alone.
  const plain = foldPlainly(cluster).normalize('NFKC')
  return [...toHiragana(plain)].map(toSimplified).join('').replace(/\s+/g, ' ')
}

// There are few characters, and many of each.
const folded = new Map<string, string>()

function foldCluster(cluster: string): string {
  if (cluster.length > ONE_CHARACTER) return foldOnce(cluster)
  const known = folded.get(cluster)
  if (known !== undefined) return known
  const made = foldOnce(cluster)
  folded.set(cluster, made)
  return made
}

/** Before the number of a document a space stands or not. */
const BEFORE_NUMBER = /(?<=(?<![\p{L}\p{N}])no\.) (?=\d)/gu

/** A text as searches compare it, on one line. */
export const fold = (text: string): string => text.replace(CLUSTER, foldCluster).replace(BEFORE_NUMBER, '')

/** The folded text, and for each of its UTF-16 units from where to where what it stands for stands in `text`. */
export function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const made = foldCluster(cluster)
    for (let unit = 0; unit < made.length; unit += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
    folded += made
  }
  // From the last on: those before keep their places.
  for (const { index } of [...folded.matchAll(BEFORE_NUMBER)].reverse()) {
    folded = folded.slice(0, index) + folded.slice(index + 1)
    starts.splice(index, 1)
    ends.splice(index, 1)
  }
  return { folded, starts, ends }
}
