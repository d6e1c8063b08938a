import { Localized, OtherLanguages } from '@/components/localized'
import { Party, SourceLink } from '@/components/marks'
import { nameCountry, type Speech } from '@/lib/i18n/format'
import type { Authority, Measure } from '@/lib/measures/types'
import { pickText } from '@/lib/texts'
import { RecordFact } from './record-section'

function AuthorityLine({ authority, speech }: { authority: Authority; speech: Speech }) {
  const { name, abbreviation, url } = authority
  return (
    <li>
      {url ? (
        <SourceLink url={url} publisher={pickText(name, speech.language).text} />
      ) : (
        <Localized texts={name} speech={speech} />
      )}
      {abbreviation && <span className="text-muted">{` (${abbreviation})`}</span>}
      <span className="text-muted">
        <OtherLanguages texts={name} speech={speech} />
      </span>
    </li>
  )
}

/** Who acts against whom, and through which authorities. */
export function RecordParties({ measure, speech }: { measure: Measure; speech: Speech }) {
  const { record } = speech.words
  return (
    <>
      <RecordFact label={record.who}>
        <Party code={measure.imposer} name={nameCountry(measure.imposer, speech)} />
        <ul>
          {measure.authorities.map((authority) => (
            <AuthorityLine key={authority.key} authority={authority} speech={speech} />
          ))}
        </ul>
      </RecordFact>
      <RecordFact label={record.targets}>
        <ul>
          {measure.targets.map((code) => (
            <li key={code}>
              <Party code={code} name={nameCountry(code, speech)} />
            </li>
          ))}
        </ul>
      </RecordFact>
    </>
  )
}
