import type { SpanBasis, Status } from '@/lib/measures/codes'
import type { PartSaying } from '@/lib/measures/status/parts'
import type { Labels } from '../codes'

/** How a status is told, wherever it stands. Browsers get it too. */
export const status = {
  name: {
    stated: '{status}',
    held: '{status}, under review',
    expected: '{status}?',
  } as const satisfies Labels<SpanBasis>,
  /** A moment: to the day, as vague as its source, or only roughly that day. */
  on: 'on {date}',
  in: 'in {date}',
  about: 'about {date}',
  since: 'since {date}',
  /** They follow the name. */
  stated: ' {when}',
  termEnded: '; its term ended {when}',
  unconfirmed: ' expected {since}, not confirmed',
  lastSeen: ', last seen {date}',
  andPart: ', {part}',
  part: {
    never_operative: 'never operative',
    not_suspended: 'not suspended',
  } as const satisfies Labels<PartSaying>,
  /** What a written day alone is thought to bring. */
  turn: {
    threatened: 'expected to be threatened',
    proposed: 'expected to be a draft',
    under_investigation: 'expected to be under investigation',
    announced: 'expected to wait for its start',
    in_force: 'expected to apply',
    partly_in_force: 'expected to apply in part',
    suspended: 'expected to be suspended',
    ended: 'expected to be over',
    done: 'expected to be done',
    not_applicable: 'not applicable',
  } as const satisfies Labels<Status>,
  again: 'expected to apply again',
  goesOn: 'expected to go on',
  turnPast: '{turn} {since}, not confirmed',
  turnAhead: '{turn} from {date} on',
  heldPast: 'its term ended {when}; an open review keeps it in force',
  heldAhead: 'its term ends {when}; an open review then keeps it in force',
  statedAhead: '{status} from {date} on',
} as const
