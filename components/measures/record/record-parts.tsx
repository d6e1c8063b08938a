import { Marked } from '@/components/localized'
import { StatusMark } from '@/components/status-mark'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { describeStatus } from '@/lib/measures/status/describe-status'
import { sayOfParts } from '@/lib/measures/status/parts'
import { foldParts } from '@/lib/measures/status/status'
import { statusSpeech, tellStatus } from '@/lib/measures/status/tell-status'
import type { Measure } from '@/lib/measures/types'

type Props = { measure: Measure; today: Day; speech: Speech }

/** An act in parts: where each of them stands, and what that means beside the others. */
export function RecordParts({ measure, today, speech }: Props) {
  const { record, status: texts } = speech.words
  const parts = measure.kind === 'measure' ? foldParts(measure.events) : []
  if (parts.length < 2) return null
  const sayings = sayOfParts(
    parts.map(({ spans }) => spans),
    today,
  )
  return (
    <table className="mt-3 w-full max-w-[60rem] text-left">
      <caption className="sr-only">{record.parts}</caption>
      <thead>
        <tr className="border-b border-ink text-xs text-muted">
          <th scope="col" className="py-1 pr-4 font-normal">
            {record.part}
          </th>
          <th scope="col" className="py-1 font-normal">
            {record.partStatus}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, spans }, at) => {
          const told = tellStatus({ spans, events: measure.events, lastSeenOn: null }, today)
          const saying = sayings[at]
          const { name, rest } = describeStatus(told && { ...told, neverOperative: false }, statusSpeech(speech))
          return (
            <tr key={part ?? ''} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1 pr-4 font-normal">
                {part === null ? record.partRest : <Marked text={part} speech={speech} />}
              </th>
              <td className="py-1 sm:w-[45%]">
                <StatusMark status={told?.status ?? 'none'} name={name} />
                {rest && <span>{rest}</span>}
                {saying && <strong>{`, ${texts.part[saying]}`}</strong>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
