'use client'

import { FormProvider, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionState, useCallback, useMemo, useRef, useState } from 'react'
import type { DraftOwner } from '@/lib/measures/form/drafts'
import type { RecordFormAction, RecordFormState } from '@/lib/measures/form/state'
import { submissionSchema } from '@/lib/measures/form/submission'
import type { FormWords, Option } from '@/lib/measures/form/text'
import type { FormValues } from '@/lib/measures/form/values'
import { createDraftKeeper } from './draft-keeper'
import { DraftOffer } from './draft-offer'
import { FinerSections } from './finer-sections'
import { FormNotice } from './form-notice'
import { FormSection } from './form-section'
import { FormSettingProvider, type KnownSource, useSetting } from './form-setting'
import { LeaveQuestion } from './leave-question'
import { ReasonField, RelationsSection, SourcesSection, WhatSection, WhenSection, WhoSection } from './main-sections'
import { SaveBar } from './save-bar'
import { StatusPreview } from './status-preview'
import { useDraft } from './use-draft'
import { useLeaving } from './use-leaving'
import { useSaving } from './use-saving'

const FORM_ID = 'measure'

type Props = {
  action: RecordFormAction
  values: FormValues
  words: FormWords
  today: string
  parties: Option[]
  authorities: Option[]
  known: KnownSource[]
  cancelHref: string
  /** Whose draft it is while it is not saved. */
  owner: DraftOwner
}
type BodyProps = Pick<Props, 'values' | 'cancelHref'> & {
  state: RecordFormState
  formAction: (posted: FormData) => void
  saving: ReturnType<typeof useSaving>
}

function FormBody({ state, values, formAction, saving, cancelHref }: BodyProps) {
  const heading = useSetting().words.form.saveHeading
  const { pending, save, attempted, noticeRef, attempts } = saving
  const [form] = useForm<FormValues>({
    id: FORM_ID,
    lastResult: state?.result,
    // What came back counts as where the form began: every item of its lists has a key then.
    defaultValue: (state?.result?.initialValue as FormValues | undefined) ?? values,
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: submissionSchema }) as never,
    onSubmit: (event, { formData }) => {
      event.preventDefault()
      save(formData)
    },
  })
  // A draft goes on top of the version that it was made of.
  const begun = (state?.result?.initialValue as Partial<FormValues> | undefined)?.version ?? values.version
  const version = state?.problem?.kind === 'stale' ? String(state.problem.version) : begun
  return (
    <FormProvider context={form.context}>
      <form
        id={form.id}
        action={formAction}
        noValidate
        onSubmit={(event) => {
          form.onSubmit(event)
          attempted(event)
        }}
        className="max-w-[80ch] space-y-6 [&_*]:scroll-mt-24 [&>section:first-of-type]:border-t-0"
      >
        {/* Enter in a field presses the first button of a form: that must not be one that removes an item. */}
        <button type="submit" className="hidden" disabled={pending} tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="submissionId" defaultValue={values.submissionId} />
        <input type="hidden" name="version" value={version} readOnly />
        <FormNotice
          ref={noticeRef}
          problem={state?.problem}
          showErrors={attempts > 0 || state?.result?.status === 'error'}
        />
        <StatusPreview />
        <WhatSection />
        <WhenSection />
        <WhoSection />
        <SourcesSection />
        <RelationsSection />
        <FinerSections />
        <FormSection id="save" heading={heading}>
          <ReasonField />
          <SaveBar formId={form.id} pending={pending} cancelHref={cancelHref} />
        </FormSection>
      </form>
    </FormProvider>
  )
}

type KeptProps = Pick<Props, 'action' | 'values' | 'cancelHref' | 'owner'> & {
  posted: RecordFormState
  formAction: BodyProps['formAction']
}

/** The form, what is kept of it in the browser, and the question before it is left. */
function KeptForm({ action, posted, formAction, values, cancelHref, owner }: KeptProps) {
  const { known, remember } = useSetting()
  const frame = useRef<HTMLDivElement>(null)
  const [keeper] = useState(() => createDraftKeeper(owner))
  const { wanted, stay, leave } = useLeaving(FORM_ID, keeper)
  const saving = useSaving(action, posted, {
    onSaved: keeper.finish,
    onUpgraded: () => {
      if (!keeper.handOver()) return { problem: { kind: 'outdated' } }
      leave(() => location.reload())
      return { problem: { kind: 'upgrading' } }
    },
  })
  const { state, show } = saving
  const { takeUp, throwAway, offers, taken } = useDraft({ keeper, frame, known, remember, show })
  return (
    <div ref={frame}>
      <DraftOffer {...{ offers, taken }} version={values.version} onTake={takeUp} onThrowAway={throwAway} />
      <FormBody key={state?.rebuilt} {...{ state, values, formAction, saving, cancelHref }} />
      {wanted && (
        <LeaveQuestion
          kept={wanted.kept}
          onStay={stay}
          onLeave={() => leave(wanted.go)}
          onThrowAway={() => {
            keeper.finish()
            leave(wanted.go)
          }}
        />
      )}
    </div>
  )
}

/** The whole form of a record. Without JavaScript every button posts it, and it comes back with everything typed. */
export function MeasureForm({ action, values, words, today, parties, authorities, known, cancelHref, owner }: Props) {
  const [posted, formAction] = useActionState(action, null)
  const [found, setFound] = useState<ReadonlyMap<string, KnownSource>>(
    new Map(known.map((source) => [source.url, source])),
  )
  const remember = useCallback(
    (sources: readonly KnownSource[]) =>
      setFound((before) => new Map([...before, ...sources.map((source) => [source.url, source] as const)])),
    [],
  )
  const setting = useMemo(
    () => ({ words, today, parties, authorities, known: found, remember }),
    [words, today, parties, authorities, found, remember],
  )
  return (
    <FormSettingProvider value={setting}>
      <KeptForm {...{ action, posted, values, formAction, cancelHref, owner }} />
    </FormSettingProvider>
  )
}
