'use client'
import { useEffect, useRef } from 'react'
import { useSetting } from './form-setting'

/** `kept`: whether the browser has a draft of it. */
type Props = { kept: boolean; onStay: () => void; onLeave: () => void; onThrowAway: () => void }

/** Before unsaved work is left. It comes when it is to be asked, and goes with the answer. */
export function LeaveQuestion({ kept, onStay, onLeave, onThrowAway }: Props) {
  const { form } = useSetting().words
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  // Closing gives the focus back to where it was.
  const stay = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="leave-question"
      onClose={onStay}
      className="m-auto w-[min(36rem,100vw-1rem)] space-y-3 border border-ink bg-panel p-4 text-ink backdrop:bg-paper/80"
    >
      <h2 id="leave-question" className="font-serif text-lg">
        {form.leaveHeading}
      </h2>
      <p>{kept ? form.leaveKept : form.leaveLost}</p>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <button type="button" className="button button-primary" onClick={stay}>
          {form.leaveStay}
        </button>
        {kept && (
          <button type="button" className="button" onClick={onLeave}>
            {form.leaveAndKeep}
          </button>
        )}
        <button type="button" className="text-link underline" onClick={onThrowAway}>
          {form.leaveAndThrowAway}
        </button>
      </p>
    </dialog>
  )
}
