/** The words of random records and searches: few, so that they meet, and parts of one another. */
import fc from 'fast-check'
import { hasLetter } from '@/lib/signs'

export const WORDS = [
  '稀土',
  '土稀',
  '稀',
  '土',
  '稀土類',
  'レアアース',
  'ﾚｱｱｰｽ',
  'アース',
  'が',
  'ｶﾞﾘｳﾑ',
  '實體',
  '实体',
  '體清單',
  '実',
  '𠮷野',
  '𠮷',
  '희토',
  'rare earths',
  'RARE',
  'ｅａｒｔｈ',
  'ears',
  'é',
  'e\u0301',
  'ß',
  'ΣΑΣ',
  'ﬁsh',
  '🐟',
  '🐟鱼',
  '%',
  '_',
  '\\',
  'a_b',
  '100%',
  'c:\\d',
  "'",
  "o''clock",
  '46',
  '４６号',
  '第46号',
  'No. 46',
  'No.46 of 2024',
  '2024年第46号',
  '2805',
  'dual-use',
  'dual‑use',
  'China’s',
  "china's",
  'レア・アース',
  'gal\u00adlium',
  'gallium',
  'GaN',
  'began',
  'Dy',
  'dye',
  'イカ',
  '水産物',
  '海鲜',
  'aquatic products',
  '「実体」',
  '-',
] as const

/** Of documents, as they are printed and as somebody types them. */
export const NUMBERS = [
  '46',
  '４６号',
  '第46号',
  '第４６号',
  'No. 46',
  'no.46',
  '“No. 46”',
  '２８０５',
  'No. 46 of 2024',
  '2024年第46号',
  'MOFCOM No. 46 2024',
] as const

/** What may stand between two words; nothing makes one of them. */
const JOINTS = ['', '', ' ', ' ', '　', '\n', '"', '“'] as const

/** Some words in a row, beginning and ending with one. */
export const wordsArb = (joints: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...joints), fc.constantFrom(...WORDS)), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([joint, word], index) => (index === 0 ? word : joint + word)).join(''))

/** A record's own text has a letter somewhere. */
export const textArb = wordsArb(JOINTS, 5).map((text) => (hasLetter(text) ? text : `${text}土`))
