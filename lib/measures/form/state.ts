/** What the server answers to a posted form that it does not save. */
import type { SubmissionResult } from '@conform-to/react'
import type { Revision } from '../history/revision'
import type { DescribedDifference } from './describe-differences'

export type FormProblem =
  | { kind: 'unreadable' | 'tooMuch' | 'signedOut' | 'failed' | 'busy' | 'upgrading' | 'outdated' }
  | { kind: 'duplicate'; records: { slug: string; title: string; lang: string; because: 'instrument' | 'event' }[] }
  | {
      kind: 'stale'
      /** The version that the next save goes on top of, and what the others saved since mine, newest first. */
      version: number
      revisions: Omit<Revision, 'changes'>[]
      fields: DescribedDifference[]
    }

export type RecordFormState = {
  /** Values and errors, as conform reads them; nothing when the form could not be read. */
  result?: SubmissionResult<string[]>
  problem?: FormProblem
  /** Values that the browser does not show yet are in `result`: the form is built anew. */
  rebuilt?: string
} | null

export type RecordFormAction = (previous: RecordFormState, posted: FormData) => Promise<RecordFormState>
