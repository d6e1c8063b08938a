/** What a file is called: which list it holds, and of which day. */
import { filterToParams, withoutShowing } from '@/lib/measures/list/filter'
import { type ExportFormat, FILE_FORMATS } from './formats'
import type { ExportContext } from './types'

/** Longer names are cut by some systems, and by none at a word. */
const LONGEST = 80

const joined = (text: string, refused: RegExp) =>
  text
    .replace(/['’]/g, '')
    .replace(refused, '-')
    .replace(/^-+|-+$/g, '')
const cut = (name: string) => (name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-?[^-]*$/, ''))

/** The sentence without its counts by sort; of the whole list its day says enough. */
function listWords({ filter, sentence }: Named): string {
  return filterToParams(withoutShowing(filter)).size === 0 ? '' : (sentence.split(': ')[0] ?? '').toLowerCase()
}

const nameOf = (words: string, day: string) => ['measureline', ...(words ? [words] : []), day].join('-')

type Named = Pick<ExportContext, 'filter' | 'sentence' | 'today'>

/**
 * "measureline-14-measures-by-china-against-japan-in-force-on-24-feb-2026-2026-11-24.csv". Letters beyond ASCII stand in the
 * second name (RFC 6266), which every browser takes where there is one.
 */
export function dispositionOf(format: ExportFormat, named: Named): string {
  const words = listWords(named).normalize('NFC')
  const plain = nameOf(cut(joined(words.normalize('NFKD').replace(/\p{M}/gu, ''), /[^a-z0-9]+/g)), named.today)
  const whole = nameOf(cut(joined(words, /[^\p{L}\p{N}\p{M}]+/gu)), named.today)
  const second = whole === plain ? '' : `; filename*=UTF-8''${encodeURIComponent(whole)}.${format}`
  return `${FILE_FORMATS[format].disposition}; filename="${plain}.${format}"${second}`
}
