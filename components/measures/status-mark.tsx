import { STATUS_SIGNS } from '@/lib/measures/marks'
import type { Status } from '@/lib/measures/types'
import { TONES } from './tones'

/** The sign of a status and its name, as describe-status says it. `none`: no event establishes one. */
export function StatusMark({ status, name }: { status: Status | 'none'; name: string }) {
  const { sign, tone } = STATUS_SIGNS[status]
  return (
    <span className={`whitespace-nowrap ${TONES[tone]}`}>
      <span aria-hidden="true">{sign}</span> <span>{name}</span>
    </span>
  )
}
