import type { Route } from 'next'
import Link from 'next/link'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { SubjectRow } from '@/lib/measures/front/front'
import { SHORES, type Shore } from '@/lib/measures/river/ask'
import { Toned } from '../../status-mark'

type Props = { rows: readonly SubjectRow[]; speech: Speech }

/** So many stand open: with them the page is one screen. */
const OPEN_ROWS = 7

/** A bar as long as its number is of the largest, in the colour of who acts. */
function Bar({ share, shore }: { share: number; shore: Shore }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-2.5 w-12">
      <rect width={share * 100} height="10" className={shore === 'china' ? 'fill-china' : 'fill-japan'} />
    </svg>
  )
}

type RowsProps = Pick<Props, 'rows' | 'speech'> & { most: number; label: string }

function Cells({ row: { category, counts }, most, speech }: Omit<RowsProps, 'rows' | 'label'> & { row: SubjectRow }) {
  const { front, codes, river } = speech.words
  const subject = codes.category[category].label
  return counts.map(({ shore, count, href }) => (
    <td key={shore} className="text-xs">
      {count > 0 && (
        <Link
          href={href as Route}
          prefetch={false}
          aria-label={say(front.subjectCell, { n: count, subject, country: river.shores[shore] }, speech)}
          className="flex items-center gap-2 max-lg:py-1"
        >
          <Bar share={count / most} shore={shore} />
          <span>{count}</span>
        </Link>
      )}
    </td>
  ))
}

function Subjects({ rows, most, label, speech }: RowsProps) {
  const { front, codes, river } = speech.words
  return (
    <table aria-label={label} className="w-full table-fixed border-collapse">
      <thead className="text-xs">
        <tr>
          <th scope="col" className="w-1/2 text-left font-normal text-muted">
            {front.subject}
          </th>
          {SHORES.map((shore) => (
            <th key={shore} scope="col" className="text-left font-semibold">
              <Toned tone={shore}>{river.shores[shore]}</Toned>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.category} className="border-t border-rule">
            <th scope="row" className="pr-2 text-left text-xs font-normal lg:truncate">
              {codes.category[row.category].label}
            </th>
            <Cells row={row} most={most} speech={speech} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many restrict on each side, subject by subject; each number is the way to the list that it counts. */
export function SubjectTable({ rows, speech }: Props) {
  const { front } = speech.words
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ count }) => count)))
  const others = rows.slice(OPEN_ROWS)
  const said = say(front.moreSubjects, { n: others.length }, speech)
  return (
    <section aria-labelledby="subjects">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-ink pt-1">
        <h2 id="subjects" className="font-semibold">
          {front.subjects}
        </h2>
        <p className="text-xs text-muted">{front.subjectsHelp}</p>
      </div>
      <Subjects rows={rows.slice(0, OPEN_ROWS)} most={most} label={front.subjects} speech={speech} />
      {others.length > 0 && (
        <details>
          <summary className="text-xs text-link">{said}</summary>
          <Subjects rows={others} most={most} label={said} speech={speech} />
        </details>
      )}
    </section>
  )
}
