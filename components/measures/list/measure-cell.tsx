import type { Day, PartialDate } from '@/lib/dates'
import { pickText, type Speech } from '@/lib/i18n/format'
import { currentStatus } from '@/lib/measures/current-status'
import type { TableColumn } from '@/lib/measures/fields'
import { statusOn } from '@/lib/measures/status'
import type { Measure } from '@/lib/measures/types'
import { Party } from '../party'
import { StatusMark } from '../status-mark'
import { FirstSource } from './first-source'
import { IsoDate } from './iso-date'
import { MeasureTitle } from './measure-title'
import { PartyList } from './party-pair'

type Props = { column: TableColumn; measure: Measure; today: Day; speech: Speech }
type Write = (measure: Measure, speech: Speech, today: Day) => React.ReactNode

const date = (day: PartialDate | null | undefined, { words }: Speech) => day && <IsoDate date={day} words={words} />

const CELLS: Record<TableColumn, Write> = {
  firstOn: (measure, speech) => date(measure.firstOn, speech),
  title: (measure, speech) => <MeasureTitle measure={measure} speech={speech} />,
  kind: ({ kind }, { words }) => words.codes.kind[kind].label,
  imposer: ({ imposer }, speech) => <Party code={imposer} speech={speech} />,
  targets: ({ targets }, speech) => <PartyList codes={targets} speech={speech} />,
  category: ({ category }, { words }) => words.codes.category[category].label,
  status: ({ spans }, { words }, today) => <StatusMark span={statusOn(spans, today)} words={words} />,
  statusSince: (measure, speech, today) => date(currentStatus(measure, today)?.since, speech),
  announcedOn: (measure, speech) => date(measure.announcedOn, speech),
  effectiveOn: (measure, speech) => date(measure.effectiveOn, speech),
  endedOn: ({ endedOn, endedBasis }, speech) => (
    <>
      {date(endedOn, speech)}
      {endedBasis === 'expected' && (
        <span title={speech.words.dates.expected}>? ({speech.words.dates.expectedShort})</span>
      )}
    </>
  ),
  effect: ({ effect }, { words }) => words.codes.effect[effect].label,
  formality: ({ formality }, { words }) => words.codes.formality[formality].label,
  acknowledgement: ({ acknowledgement }, { words }) => words.codes.acknowledgement[acknowledgement].label,
  confirmation: ({ confirmation }, { words }) => words.codes.confirmation[confirmation].label,
  confidence: ({ confidence }, { words }) => words.codes.confidence[confidence].label,
  standing: ({ standing }, { words }) => words.codes.standing[standing].label,
  authorities: ({ authorities }, { language }) =>
    authorities.map(({ abbreviation, name }) => abbreviation ?? pickText(name, language).text).join(', '),
  instrumentNumber: ({ instrument }) => instrument?.number,
  goods: ({ goods }) => goods,
  sourceCount: (measure, speech) => <FirstSource citation={measure.citations[0]} measure={measure} speech={speech} />,
}

/** A field of a record, as a table shows it. */
export const MeasureCell = ({ column, measure, today, speech }: Props) => CELLS[column](measure, speech, today)
