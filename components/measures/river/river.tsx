import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { RiverView } from '@/lib/measures/river/view'
import { RiverDay } from './river-day'
import { RiverPicture } from './river-picture'

function Legend({ signs, unchecked, speech }: Pick<Props, 'signs' | 'unchecked' | 'speech'>) {
  const { river } = speech.words
  return (
    <ul aria-label={river.legend} className="river-legend">
      {signs.map((sign) => (
        <li key={sign} data-sign={sign}>
          {river[sign]}
        </li>
      ))}
      {unchecked && <li data-sign="veil">{unchecked}</li>}
    </ul>
  )
}

type Props = Pick<RiverView, 'heading' | 'broad' | 'pictures' | 'slider' | 'signs' | 'unchecked'> & { speech: Speech }

/** The picture with its day line and what that reads. The table of numbers is its text. */
export function River({ heading, broad, pictures, slider, signs, unchecked, speech }: Props) {
  const label = say(speech.words.river.picture, { sentence: heading })
  return (
    <figure className="river">
      <RiverDay slider={slider}>
        <RiverPicture size={broad} shapes={pictures.broad} label={label} className="max-md:hidden print:block" />
        <RiverPicture size="narrow" shapes={pictures.narrow} label={label} className="md:hidden print:hidden" />
      </RiverDay>
      <Legend signs={signs} unchecked={unchecked} speech={speech} />
    </figure>
  )
}
