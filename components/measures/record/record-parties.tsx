import { Localized } from '@/components/localized'
import { OtherLanguages } from '@/components/other-languages'
import { SourceLink } from '@/components/source-link'
import { pickText, type Speech } from '@/lib/i18n/format'
import type { Authority, Measure } from '@/lib/measures/types'
import { Party } from '../party'
import { RecordFact } from './record-fact'

function AuthorityLine({ authority, speech }: { authority: Authority; speech: Speech }) {
  const { name, abbreviation, url } = authority
  return (
    <li>
      {url ? (
        <SourceLink
          url={url}
          publisher={pickText(name, speech.language).text}
          opensElsewhere={speech.words.site.opensElsewhere}
        />
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
        <Party code={measure.imposer} speech={speech} />
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
              <Party code={code} speech={speech} />
            </li>
          ))}
        </ul>
      </RecordFact>
    </>
  )
}
