import { nameCountry, type Speech } from '@/lib/i18n/format'
import { sideOf } from '@/lib/measures/marks'
import { TONES } from './tones'

/** Who acts, in the colour of the side. */
export function Party({ code, speech }: { code: string; speech: Speech }) {
  return <span className={TONES[sideOf(code)]}>{nameCountry(code, speech)}</span>
}
