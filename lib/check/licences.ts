/** What a record says of licences: its own sentences, for nobody has coded a policy yet. */
import { type LocalizedText, TEXT_LANGUAGES } from '@/lib/texts'

const LICENCE = /licen[cs]|export permit|许可|許可|承認申請/iu
/** Where a sentence ends: no abbreviation and no number. */
const ENDS = /(?<=。|(?<!\b(?:No|Nos|Co|Ltd|Inc|Art|St|Mr|Ms|Dr|vs|approx))[.!?](?=\s+[\p{Lu}“"]))\s*/u

const inSentences = (text: string) => text.split(ENDS).filter((sentence) => LICENCE.test(sentence))

/** Of each of its texts those in the language that has most to say of it. */
export const licenceSentences = (texts: readonly LocalizedText[]): LocalizedText[] =>
  texts.flatMap((text) => {
    const said = TEXT_LANGUAGES.flatMap((language): LocalizedText[] => {
      const sentences = inSentences(text[language] ?? '')
      return sentences.length > 0 ? [{ [language]: sentences.join(language === 'en' ? ' ' : '') }] : []
    })
    return said.length > 0 ? [Object.assign({}, ...said)] : []
  })
