import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getSpeech } from '@/app/speech'
import { MeasureForm } from '@/components/measures/form/measure-form'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { createMeasureAction } from '@/lib/measures/actions/record-actions'
import { NEW_RECORD } from '@/lib/measures/form/drafts'
import { blankRecord, withStamp } from '@/lib/measures/form/values'
import { prepareForm } from '@/lib/measures/form/words'
import { listAuthorities, listTargets } from '@/lib/measures/store/queries'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.form.newTitle, robots: 'noindex' }
}

export default async function NewMeasurePage() {
  const { user } = await requireAbility('createMeasure', pathTo('newRecord'))
  const speech = await getSpeech()
  const [authorities, targets] = await Promise.all([listAuthorities(), listTargets()])
  const { form } = speech.words
  return (
    <>
      <h1 className="font-serif text-xl">{form.newTitle}</h1>
      <p className="mb-4 max-w-[72ch] text-muted">{form.intro}</p>
      <MeasureForm
        {...prepareForm(authorities, targets, speech)}
        action={createMeasureAction.bind(null, speech.language)}
        values={withStamp(blankRecord(), randomUUID())}
        known={[]}
        cancelHref={pathTo('list')}
        owner={{ account: user.id, record: NEW_RECORD }}
      />
    </>
  )
}
