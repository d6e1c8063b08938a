import { nameCountry, type Speech } from '@/lib/i18n/format'

const COLOURS: Record<string, string> = { CN: 'text-china', HK: 'text-china', MO: 'text-china', JP: 'text-japan' }

/** Who acts, in the colour of the side. */
export function Party({ code, speech }: { code: string; speech: Speech }) {
  return <span className={COLOURS[code] ?? 'text-other'}>{nameCountry(code, speech)}</span>
}
