'use client'

import type { TableRow } from '@/lib/measures/table-cells'
import { Runs } from './runs'

/** `columns` are the keys and names of the fields, in the order of the cells. */
type Props = { rows: readonly TableRow[]; columns: readonly { id: string; label: string }[] }

export function TableBody({ rows, columns }: Props) {
  return (
    <tbody>
      {rows.map(([slug, cells]) => (
        <tr key={slug}>
          {columns.map(({ id, label }, at) => (
            <td key={id} data-label={label} className={id}>
              <Runs runs={cells[at] ?? []} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
