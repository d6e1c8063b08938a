import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'

type QuestionProps = { id: string; name: string; label: string; hint: string; show: string; type: 'text' | 'search' }

/** A form of one field: its answer is a list with an address, with and without scripts. Where it is narrow a chip opens it. */
function Question({ id, name, label, hint, show, type }: QuestionProps) {
  return (
    <form
      id={id}
      action={pathTo('list')}
      className="flex grow items-center gap-2 max-lg:hidden max-lg:flex-wrap max-lg:target:flex max-lg:focus-within:flex"
    >
      <label className="flex grow items-center gap-2 max-lg:w-full max-lg:flex-wrap">
        <span className="text-xs whitespace-nowrap text-muted">{label}</span>
        <input type={type} name={name} required placeholder={hint} className="field min-w-0 grow basis-24" />
      </label>
      <button type="submit" className="button">
        {show}
      </button>
    </form>
  )
}

/** The two questions that most people come with, and the way to all others. */
export function AskForms({ speech }: { speech: Speech }) {
  const { front } = speech.words
  const { show, chips } = front
  return (
    <section
      aria-labelledby="ask"
      className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2 max-lg:order-first lg:border-t lg:border-ink lg:pt-2"
    >
      <h2 id="ask" className="font-semibold max-lg:sr-only">
        {front.ask}
      </h2>
      <ul className="flex flex-wrap gap-2 text-xs lg:hidden">
        <li>
          <a href="#ask-day" className="button">
            {chips.day}
          </a>
        </li>
        <li>
          <a href="#ask-text" className="button">
            {chips.text}
          </a>
        </li>
        <li>
          <a href={pathTo('list')} className="button">
            {chips.filter}
          </a>
        </li>
      </ul>
      <Question id="ask-day" name="inForceOn" label={front.askDay} hint={front.askDayHint} show={show} type="text" />
      <Question id="ask-text" name="q" label={front.askText} hint={front.askTextHint} show={show} type="search" />
      <Link href={pathTo('list')} prefetch={false} className="max-lg:hidden">
        {front.all}
      </Link>
    </section>
  )
}
