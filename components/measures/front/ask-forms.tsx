import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'

type QuestionProps = { name: string; label: string; hint: string; show: string; type: 'text' | 'search' }

/** A form of one field: its answer is a list with an address, with and without scripts. */
function Question({ name, label, hint, show, type }: QuestionProps) {
  return (
    <form action={pathTo('list')} className="flex items-end gap-2">
      <label className="min-w-0 grow">
        <span className="text-xs text-muted">{label}</span>
        <input type={type} name={name} required placeholder={hint} className="field" />
      </label>
      <button type="submit" className="button">
        {show}
      </button>
    </form>
  )
}

/** The two questions that most people come with. */
export function AskForms({ speech }: { speech: Speech }) {
  const { front } = speech.words
  const { show } = front
  return (
    <section aria-labelledby="ask" className="mt-6 border-t border-ink pt-1.5">
      <h2 id="ask" className="font-semibold">
        {front.ask}
      </h2>
      <div className="mt-1 grid items-end gap-x-8 gap-y-3 lg:grid-cols-3">
        <Question name="inForceOn" label={front.askDay} hint={front.askDayHint} show={show} type="text" />
        <Question name="q" label={front.askText} hint={front.askTextHint} show={show} type="search" />
        <p className="pb-2">
          <Link href={pathTo('list')} prefetch={false}>
            {front.all}
          </Link>
        </p>
      </div>
    </section>
  )
}
