import { formatCount } from '@/lib/i18n/format'
import { forBrowser, say } from '@/lib/i18n/message'
import { type DescribedDifference, describeDifferences } from '@/lib/measures/form/describe-differences'
import type { Difference } from '@/lib/measures/form/reconcile'
import type { ChangeNaming } from '@/lib/measures/history/describe-change'
import type { FormAction } from '@/lib/plain-form'
import { type ReleaseChoice, ReleaseForm } from './release-form'

type Props = {
  action: FormAction
  open: { id: number; release: string }
  version: number
  differences: readonly Difference[]
  naming: ChangeNaming
}

function prepareChoice(difference: DescribedDifference, release: string, { speech }: ChangeNaming): ReleaseChoice {
  const { releases } = speech.words
  const { label, same, untouched } = difference
  return {
    difference,
    words: {
      pick: say(releases.pick, { field: label }),
      shared: same > 0 ? say(releases.shared, { count: formatCount(same, speech) }) : null,
      mine: untouched ? releases.mineUntouched : releases.mine,
      theirs: say(releases.theirs, { release }),
      nothing: releases.nothing,
      nothingElse: releases.nothingElse,
    },
  }
}

/** What a data release says otherwise of this record, with the choice for each field. For editors. */
export function RecordRelease({ action, open, version, differences, naming }: Props) {
  const { releases, errors, fields } = naming.speech.words
  const { heading, help, save, leave, refused } = releases
  const described = describeDifferences(differences, naming)
  return (
    <section aria-labelledby="release" className="mt-6 max-w-[80ch] border-l-4 border-threatened bg-panel p-3">
      <h2 id="release" className="font-serif text-lg text-threatened">
        {say(heading, { release: open.release })}
      </h2>
      <p>{help}</p>
      <ReleaseForm
        action={action}
        difference={open.id}
        version={version}
        choices={described.map((difference) => prepareChoice(difference, open.release, naming))}
        words={{ save, leave, refused }}
        errors={forBrowser(errors)}
        labels={Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label]))}
      />
    </section>
  )
}
