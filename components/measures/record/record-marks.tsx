import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'

/** `positions` are places in the record's list of citations, from 0. */
type Props = { positions: readonly number[]; speech: Speech }

/** The address of a citation on the page of its record. */
export const citationAnchor = (position: number) => `source-${position + 1}`

/** Reference marks, [1][2], that lead to the numbered sources at the foot. */
export function RecordMarks({ positions, speech }: Props) {
  const { record } = speech.words
  return (
    <span className="whitespace-nowrap text-xs">
      {positions.map((position) => {
        const number = formatCount(position + 1, speech)
        return (
          <a
            key={position}
            href={`#${citationAnchor(position)}`}
            aria-label={say(record.mark, { number })}
            className="px-px no-underline hover:underline"
          >
            {`[${number}]`}
          </a>
        )
      })}
    </span>
  )
}
