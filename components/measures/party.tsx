import { nameCountry, type Speech } from '@/lib/i18n/format'

const COLOURS: Record<string, string> = { CN: 'text-china', HK: 'text-china', MO: 'text-china', JP: 'text-japan' }

/** The colour of the side that acts. */
export const partyColour = (code: string) => COLOURS[code] ?? 'text-other'

/** Who acts, in the colour of the side. */
export function Party({ code, speech }: { code: string; speech: Speech }) {
  return <span className={partyColour(code)}>{nameCountry(code, speech)}</span>
}
