'use client'
import { useEffect } from 'react'
import { useSetting } from './form-setting'

type Props = { formId: string; pending: boolean; cancelHref: string }

/** Ctrl or Cmd and S saves from anywhere in the form. */
function useSaveKeys(formId: string) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      const button = document.querySelector<HTMLButtonElement>(`#${formId} button[data-save]`)
      if (button && !button.disabled) button.form?.requestSubmit(button)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [formId])
}

export function SaveBar({ formId, pending, cancelHref }: Props) {
  const { form } = useSetting().words
  useSaveKeys(formId)
  return (
    <p className="flex flex-wrap items-baseline gap-4">
      <button type="submit" data-save disabled={pending} className="button button-primary">
        {pending ? form.saving : form.save}
      </button>
      <span className="text-xs text-muted">{form.saveKeys}</span>
      <a href={cancelHref}>{form.cancel}</a>
    </p>
  )
}
