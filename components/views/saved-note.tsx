import type { Words } from '@/lib/i18n/catalogue'

type Props = { saved: { name: string; url: string }; words: Words }

/** It went well, and this is the address to hand on. */
export function SavedNote({ saved, words }: Props) {
  return (
    <p role="status" className="mt-4 max-w-[72ch] border-l-4 border-in-force pl-3 wrap-anywhere">
      <span>{words.views.saved(saved.name)}</span>
      <a href={saved.url}>{saved.url}</a>
    </p>
  )
}
