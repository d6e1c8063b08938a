import { DateMark } from '@/components/marks'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import { drawRuns, nameOf } from '../list/runs'

type LinesProps = {
  lines: readonly TimelineLine[]
  /** `terse`: where there is room for three columns, what is said of a step is its own page's to say. */
  terse?: boolean
}

/** A step a line where there is room for three columns: what of it is cut off is still there to be read out and copied. */
export const StepLines = ({ lines, terse = false }: LinesProps) =>
  lines.map((line, at) => {
    const [date, title, [first]] = line
    return (
      <li
        key={nameOf(line, at)}
        className="grid grid-cols-[5.5rem_1fr] border-t border-rule py-1.5 first:border-t-0 lg:py-0.5"
      >
        <p className="text-xs">
          <DateMark date={date} />
        </p>
        <div className="min-w-0">
          <h3 className="font-serif text-sm leading-5 lg:truncate [&>span:first-child]:mr-1.5 [&>span:first-child]:text-xs [&_a]:text-ink [&_a]:decoration-rule">
            {drawRuns(title)}
          </h3>
          {first && (
            <p className={terse ? 'text-xs text-muted lg:hidden' : 'text-xs text-muted lg:truncate'}>
              {drawRuns(first)}
            </p>
          )}
        </div>
      </li>
    )
  })

type Props = LinesProps & {
  id: string
  heading: string
  none: string
  className?: string
  /** Where there is more of it. */
  children: React.ReactNode
}

/** A few dated steps, each with its day, its record and what is said of it first. */
export function FrontSteps({ id, heading, lines, terse, none, className, children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="border-t border-ink pt-1 font-semibold">
        {heading}
      </h2>
      {lines.length === 0 && <p className="py-1 text-muted">{none}</p>}
      <ol>
        <StepLines lines={lines} terse={terse} />
      </ol>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-xs">{children}</div>
    </section>
  )
}
