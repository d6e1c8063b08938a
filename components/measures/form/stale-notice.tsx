'use client'
import { formatInstant } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import type { DescribedDifference } from '@/lib/measures/form/describe-differences'
import type { FormProblem } from '@/lib/measures/form/state'
import { VersionChoice } from '../history/version-choice'
import { useSetting } from './form-setting'

function FieldChoice({ difference }: { difference: DescribedDifference }) {
  const { form } = useSetting().words
  const { label, same, untouched } = difference
  const words = {
    pick: say(form.stalePick, { field: label }),
    shared: same > 0 ? say(form.staleShared, { n: same }) : null,
    mine: untouched ? form.mineUntouched : form.mine,
    theirs: form.theirs,
    nothing: form.nothing,
    nothingElse: form.nothingElse,
  }
  return <VersionChoice difference={difference} takesTheirs={untouched} words={words} />
}

/** What others saved meanwhile, against what is typed here, with the choice for each field. */
export function StaleNotice({ revisions, fields }: Extract<FormProblem, { kind: 'stale' }>) {
  const { form } = useSetting().words
  return (
    <>
      <h2 className="font-serif text-lg text-threatened">{form.staleHeading}</h2>
      <ul className="text-xs text-muted">
        {revisions.map(({ at, ...revision }) => (
          <li key={revision.version}>{say(form.staleRevision, { ...revision, at: formatInstant(at) })}</li>
        ))}
      </ul>
      <p className="my-2">{fields.length > 0 ? form.staleHelp : form.staleSame}</p>
      <div className="space-y-3">
        {fields.map((difference) => (
          <FieldChoice key={difference.field} difference={difference} />
        ))}
      </div>
    </>
  )
}
