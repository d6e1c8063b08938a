import { Localized, OtherLanguages } from '@/components/localized'
import { Party } from '@/components/marks'
import type { Reach } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import { formatDate, nameCountry, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Measure } from '@/lib/measures/types'
import { RecordParts } from './record-parts'
import { RecordRests } from './record-rests'
import { RecordStatus } from './record-status'
import { RecordStrip } from './record-strip'
import { RecordWhy } from './record-why'

/** `editHref` is for readers who may edit. */
type Props = { measure: Measure; today: Day; reach: Reach | null; speech: Speech; children?: React.ReactNode }

function Kicker({ measure, speech }: Pick<Props, 'measure' | 'speech'>) {
  const { codes, record } = speech.words
  return (
    <p className="text-muted">
      <strong>
        <Party code={measure.imposer} name={nameCountry(measure.imposer, speech)} />
      </strong>{' '}
      <span>{record.against}</span>{' '}
      {measure.targets.map((code, index) => (
        <strong key={code}>
          {index > 0 && <span>, </span>}
          <Party code={code} name={nameCountry(code, speech)} />
        </strong>
      ))}
      <span>{` · ${codes.category[measure.category].label}`}</span>
    </p>
  )
}

/** Title, the same in the original languages, what holds today, and what a reader must know before the rest. */
export function RecordHead({ measure, today, reach, speech, children }: Props) {
  const { codes, record } = speech.words
  return (
    <header className="max-w-[60rem]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Kicker measure={measure} speech={speech} />
        {children}
      </div>
      <h1 className="mt-1 font-serif text-xl font-bold text-balance">
        <Localized texts={measure.title} speech={speech} />
      </h1>
      <p className="mt-1 font-serif text-base text-muted">
        <OtherLanguages texts={measure.title} speech={speech} />
      </p>
      <div className="mt-3">
        <RecordStatus measure={measure} today={today} reach={reach} speech={speech} />
        <RecordStrip measure={measure} today={today} reach={reach} speech={speech} />
        <RecordWhy measure={measure} today={today} speech={speech} />
        <RecordRests measure={measure} speech={speech} />
        <RecordParts measure={measure} today={today} speech={speech} />
      </div>
      {measure.archivedAt && (
        <p role="note" className="mt-3 border-l-4 border-bad pl-3">
          <strong>{record.archivedTitle}</strong>{' '}
          <span>{say(record.archived, { day: formatDate(measure.archivedAt.slice(0, 10), speech) })}</span>
        </p>
      )}
      {measure.standing === 'reported' && (
        <p role="note" className="mt-3 border-l-4 border-threatened pl-3">
          <strong className="text-threatened">{record.reported}</strong> <span>{codes.standing.reported.help}</span>
        </p>
      )}
      {measure.confirmation === 'refuted' && (
        <p role="note" className="mt-3 border-l-4 border-bad pl-3">
          <strong className="text-bad">{record.refuted}</strong> <span>{codes.confirmation.refuted.help}</span>
        </p>
      )}
    </header>
  )
}
