'use client'

import type { TableRow } from '@/lib/measures/list/text/table-cells'
import { ListBody } from './list-body'
import { drawRuns, nameOf } from './runs'

/** `columns` are the keys of the fields, in the order of the cells. */
type Props = { rows: readonly TableRow[] | null; columns: readonly string[] }

/** These look otherwise than a value after its name. */
const OWN_LOOK = ['title', 'firstOn', 'status']

export function TableBody({ rows, columns }: Props) {
  const drawRow = (cells: TableRow, row: number) => (
    <tr key={nameOf(cells, row)}>
      {columns.map((id, at) => (
        <td key={id} className={OWN_LOOK.includes(id) ? id : undefined}>
          {drawRuns(cells[at] ?? [])}
        </td>
      ))}
    </tr>
  )
  return <ListBody as="tbody" rows={rows} draw={(read) => read.map(drawRow)} />
}
