import { DateMark } from '@/components/marks'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import { drawRuns, nameOf } from '../list/runs'

type Props = {
  id: string
  heading: string
  lines: readonly TimelineLine[]
  none: string
  /** Where there is more of it. */
  children: React.ReactNode
}

/** A few dated steps, each with its day, its record and what is said of it first. */
export function FrontSteps({ id, heading, lines, none, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-t border-ink pt-1.5 font-semibold">
        {heading}
      </h2>
      {lines.length === 0 && <p className="py-2 text-muted">{none}</p>}
      <ol className="mt-1">
        {lines.map((line, at) => {
          const [date, title, [first]] = line
          return (
            <li
              key={nameOf(line, at)}
              className="grid grid-cols-[5.5rem_1fr] border-t border-rule py-1.5 first:border-t-0"
            >
              <p className="text-xs">
                <DateMark date={date} />
              </p>
              <div>
                <h3 className="font-serif text-sm leading-5 [&_a]:text-ink [&_a]:decoration-rule">{drawRuns(title)}</h3>
                {first && <p className="text-xs text-muted">{drawRuns(first)}</p>}
              </div>
            </li>
          )
        })}
      </ol>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">{children}</p>
    </section>
  )
}
