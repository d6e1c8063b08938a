import type { Route } from 'next'
import Link from 'next/link'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { SubjectRow } from '@/lib/measures/front/front'
import { SHORES, type Shore } from '@/lib/measures/river/ask'
import { Toned } from '../../status-mark'

type Props = { rows: readonly SubjectRow[]; day: Day; speech: Speech }

/** A bar as long as its number is of the largest, in the colour of who acts. */
function Bar({ share, shore }: { share: number; shore: Shore }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-2.5 w-12">
      <rect width={share * 100} height="10" className={shore === 'china' ? 'fill-china' : 'fill-japan'} />
    </svg>
  )
}

/** How many restrict on each side, subject by subject; each number is the way to the list that it counts. */
export function SubjectTable({ rows, day, speech }: Props) {
  const { front, codes, river } = speech.words
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ count }) => count)))
  return (
    <section aria-labelledby="subjects">
      <h2 id="subjects" className="border-t border-ink pt-1.5 font-semibold">
        {front.subjects}
      </h2>
      <p className="text-xs text-muted">{say(front.subjectsHelp, { day: formatDate(day, speech) })}</p>
      <table className="mt-1 w-full border-collapse">
        <thead className="text-xs">
          <tr>
            <th scope="col" className="py-1 text-left font-normal text-muted">
              {front.subject}
            </th>
            {SHORES.map((shore) => (
              <th key={shore} scope="col" className="w-24 py-1 text-left font-semibold">
                <Toned tone={shore}>{river.shores[shore]}</Toned>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, counts }) => {
            const subject = codes.category[category].label
            return (
              <tr key={category} className="border-t border-rule">
                <th scope="row" className="py-1 pr-2 text-left text-xs font-normal">
                  {subject}
                </th>
                {counts.map(({ shore, count, href }) => (
                  <td key={shore} className="py-1 text-xs">
                    {count > 0 && (
                      <Link
                        href={href as Route}
                        prefetch={false}
                        aria-label={say(front.subjectCell, { n: count, subject, country: river.shores[shore] }, speech)}
                        className="flex items-center gap-2"
                      >
                        <Bar share={count / most} shore={shore} />
                        <span>{count}</span>
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
