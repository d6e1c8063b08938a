import { RecordRelease } from '@/components/measures/history/record-release'
import type { Speech } from '@/lib/i18n/format'
import type { answerReleaseAction } from '@/lib/imports/actions/release-actions'
import { getOpenDifference } from '@/lib/imports/store/queries'
import { findUntaken } from '@/lib/measures/form/reconcile'
import { nameAuthoritiesInFull } from '@/lib/measures/history/describe-change'
import { toInput } from '@/lib/measures/record'
import { listAuthorities } from '@/lib/measures/store/queries'
import type { Measure } from '@/lib/measures/types'

type Props = { measure: Measure; action: typeof answerReleaseAction; speech: Speech }

/** What a data release says of the record and no editor has answered; nothing when that is nothing. */
export async function ReleaseNotice({ measure, action, speech }: Props) {
  const [open, authorities] = await Promise.all([getOpenDifference(measure.id), listAuthorities()])
  const differences = open ? findUntaken(toInput(measure), open.changes) : []
  if (!open || differences.length === 0) return null
  return (
    <RecordRelease
      action={action.bind(null, measure.slug, speech.language)}
      open={open}
      version={measure.version}
      differences={differences}
      naming={{ speech, authorities: nameAuthoritiesInFull(authorities, speech) }}
    />
  )
}
