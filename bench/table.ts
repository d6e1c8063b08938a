/** Plain text tables. */
import type { Growth } from './growth'
import { formatBar, formatNumber, NOT_THERE, type Result, verdictOf } from './results'

/** Columns as wide as their widest cell, a line under the head. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

const measuredText = ({ measured, unit }: Result) => (measured === null ? NOT_THERE : formatNumber(measured, unit))

/** One result as it comes in: a long run that is cut off has told something. */
export const formatResult = (result: Result): string =>
  [`${result.what}: ${measuredText(result)}`, verdictOf(result), result.note].filter(Boolean).join('; ')

export const formatResults = (results: readonly Result[]): string =>
  formatTable(
    ['what', 'bar', 'measured', '', 'how'],
    results.map((result) => [
      result.what,
      formatBar(result.bar, result.unit),
      measuredText(result),
      verdictOf(result),
      result.note,
    ]),
  )

const SIZE = new Intl.NumberFormat('en')

/** The last column says how many times longer it takes over the largest table than over the smallest. */
export function formatGrowth(growth: Growth, sizes: readonly number[]): string {
  const rows = [...growth].map(([what, times]) => {
    const known = sizes.map((size) => times.get(size) ?? null)
    const [first, last] = [known.at(0), known.at(-1)]
    const cells = known.map((time) => (time === null ? NOT_THERE : formatNumber(time, 'ms')))
    return [what, ...cells, first && last ? `${(last / first).toFixed(1)} x` : '']
  })
  const table = (sizes.at(-1) ?? 1) / (sizes.at(0) ?? 1)
  return formatTable(['p50, one connection', ...sizes.map((size) => SIZE.format(size)), `table ${table} x`], rows)
}
