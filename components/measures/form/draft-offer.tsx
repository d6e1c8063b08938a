'use client'
import { useEffect, useRef } from 'react'
import { formatInstant } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { type Draft, titleOf } from '@/lib/measures/form/drafts'
import { useSetting } from './form-setting'
import type { TakenDraft } from './use-draft'

type Props = {
  offers: readonly Draft[]
  taken: TakenDraft | null
  /** The version that the page shows: a draft may have been made of an earlier one. */
  version: string
  onTake: (draft: Draft) => void
  onThrowAway: (draft: Draft) => void
}

type OfferProps = { draft: Draft } & Pick<Props, 'version' | 'onTake' | 'onThrowAway'>

function Offer({ draft, version, onTake, onThrowAway }: OfferProps) {
  const { form } = useSetting().words
  const title = titleOf(draft)
  const at = formatInstant(draft.at)
  return (
    <li className="space-y-2">
      <p className="break-words">{say(title ? form.draftOffer : form.draftOfferUntitled, { title, at })}</p>
      {draft.version !== version && <p className="text-muted">{form.draftOutdated}</p>}
      <p className="flex flex-wrap items-baseline gap-4">
        <button type="button" className="button" onClick={() => onTake(draft)}>
          {form.draftTake}
        </button>
        <button type="button" className="text-link underline" onClick={() => onThrowAway(draft)}>
          {form.draftThrowAway}
        </button>
      </p>
    </li>
  )
}

/** That a draft stands in the form. It takes the focus from the button that is gone. */
function Taken({ taken: { draft, upgraded } }: { taken: TakenDraft }) {
  const { form } = useSetting().words
  const line = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is told anew
  useEffect(() => line.current?.focus(), [draft.id])
  return (
    <p ref={line} role="status" tabIndex={-1}>
      {upgraded ? form.draftUpgraded : say(form.draftTaken, { at: formatInstant(draft.at) })}
    </p>
  )
}

/** Unsaved work of an earlier visit, to take up or to throw away. */
export function DraftOffer({ offers, taken, version, onTake, onThrowAway }: Props) {
  const { form } = useSetting().words
  if (offers.length === 0 && !taken) return null
  return (
    <section
      aria-label={form.draftHeading}
      className="mb-4 max-w-[80ch] space-y-3 border-l-4 border-threatened bg-panel p-3"
    >
      {taken && <Taken taken={taken} />}
      {offers.length > 0 && (
        <ul className="space-y-4">
          {offers.map((draft) => (
            <Offer key={draft.id} {...{ draft, version, onTake, onThrowAway }} />
          ))}
        </ul>
      )}
    </section>
  )
}
