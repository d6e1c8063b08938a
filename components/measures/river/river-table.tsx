import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { SHORES, type Shore } from '@/lib/measures/river/ask'
import type { RiverNumber, RiverRow } from '@/lib/measures/river/rows'

const COLUMNS = ['held', 'informal', 'fresh', 'done'] as const
/** Two years; the others unfold. */
const OPEN_ROWS = 24

type NumberProps = { number: RiverNumber; label: string; speech: Speech }

/** Nothing has no list worth going to. */
function ListedNumber({ number: { count, href }, label, speech }: NumberProps) {
  const written = formatCount(count, speech)
  if (count === 0) return <span className="text-muted">{written}</span>
  return (
    <a href={href} aria-label={label}>
      {written}
    </a>
  )
}

function Cells({ row, shore, speech }: { row: RiverRow; shore: Shore; speech: Speech }) {
  const { river } = speech.words
  const { expected, ...numbers } = row[shore]
  return COLUMNS.map((column) => {
    const n = formatCount(numbers[column].count, speech)
    const month = formatDate(row.month, speech)
    const label = say(river.numberOf, { shore: river.shores[shore], column: river.columns[column], month, n })
    return (
      <td key={column} className="py-0.5 pr-3 text-right align-baseline">
        <ListedNumber number={numbers[column]} label={label} speech={speech} />
        {column === 'held' && expected > 0 && (
          <span className="block text-xs text-muted">
            {say(river.plusExpected, { n: formatCount(expected, speech) })}
          </span>
        )}
      </td>
    )
  })
}

function Heads({ speech }: { speech: Speech }) {
  const { river } = speech.words
  return (
    <thead className="text-xs">
      <tr className="border-t border-ink text-left">
        <td />
        {SHORES.map((shore) => (
          <th
            key={shore}
            scope="colgroup"
            colSpan={COLUMNS.length}
            className={shore === 'china' ? 'text-china' : 'text-japan'}
          >
            {river.shores[shore]}
          </th>
        ))}
      </tr>
      <tr className="border-b border-ink">
        <th scope="col" className="pr-3 text-left font-normal text-muted">
          {river.month}
        </th>
        {SHORES.flatMap((shore) =>
          COLUMNS.map((column) => (
            <th
              key={`${shore}-${column}`}
              scope="col"
              className="py-1 pr-3 text-right align-bottom font-normal text-muted"
            >
              {river.columns[column]}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

type TableProps = { rows: readonly RiverRow[]; looked: string; label: string; speech: Speech }

function MonthTable({ rows, looked, label, speech }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className="w-full max-w-3xl text-sm">
        <caption className="sr-only">{label}</caption>
        <Heads speech={speech} />
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.month}
              aria-current={row.month === looked ? 'date' : undefined}
              className="border-b border-rule aria-[current]:bg-panel aria-[current]:font-semibold"
            >
              <th scope="row" className="py-0.5 pr-3 text-left font-normal whitespace-nowrap">
                {formatDate(row.month, speech)}
              </th>
              {SHORES.map((shore) => (
                <Cells key={shore} row={row} shore={shore} speech={speech} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The picture as numbers, a row a month. */
export function RiverTable({ rows, day, speech }: { rows: readonly RiverRow[]; day: string; speech: Speech }) {
  const { river } = speech.words
  const older = rows.slice(OPEN_ROWS)
  const looked = day.slice(0, 7)
  const said = say(river.older, { n: older.length }, speech)
  return (
    <section aria-labelledby="months" className="pt-6">
      <h2 id="months" className="pb-1 font-semibold">
        {river.table}
      </h2>
      <MonthTable rows={rows.slice(0, OPEN_ROWS)} looked={looked} label={river.tableCaption} speech={speech} />
      {older.length > 0 && (
        <details open={older.some(({ month }) => month === looked) || undefined} className="pt-2">
          <summary className="text-link">{said}</summary>
          <MonthTable rows={older} looked={looked} label={said} speech={speech} />
        </details>
      )}
    </section>
  )
}
