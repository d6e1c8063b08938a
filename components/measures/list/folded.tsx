'use client'

import { type ReactNode, useState } from 'react'

/** `open`: something in it is set, or it stands open from the start. */
type Props = { summary: string; open: boolean; facet?: string; className?: string; children: ReactNode }

/** A part of the filter that folds away. Who opened it, or took away the last thing set in it, is still in it: it stays open. */
export function Folded({ summary, open, facet, className, children }: Props) {
  const [opened, setOpened] = useState(open)
  return (
    <details
      open={open || opened}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      data-facet={facet}
      className={className}
    >
      <summary>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  )
}
