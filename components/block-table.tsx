import type { ReactNode } from 'react'

type Props = { caption: string; heads: readonly string[]; className: string; children: ReactNode }

/** A table whose rows are blocks of lines on a telephone: its rows lay themselves out. */
export function BlockTable({ caption, heads, className, children }: Props) {
  return (
    <table className={`block w-full sm:table ${className}`}>
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden sm:table-header-group">
        <tr className="border-b border-ink text-left text-muted">
          {heads.map((head) => (
            <th key={head} scope="col" className="px-2 py-1 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">{children}</tbody>
    </table>
  )
}
