'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback } from 'react'
import { takeHanded } from '@/lib/handed'

const ID = 'rows'
/** `rows` are null in the page that a browser began with: they stand in it. */
type Props<Rows> = { as: 'div' | 'tbody'; className?: string; rows: Rows | null; draw: (rows: Rows) => ReactNode }

/** The rows of a list: drawn where they come as data, and left as they are where the page brought them. */
export function ListBody<Rows>({ as: Box, className, rows, draw }: Props<Rows>) {
  const box = useFollowing()
  const shown = rows ?? takeHanded<Rows>(ID)
  const frame = { id: ID, className, ref: box }
  if (shown !== null)
    return (
      <Box key="drawn" {...frame}>
        {draw(shown)}
      </Box>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server drew, read from where it stands
  return <Box key="brought" {...frame} dangerouslySetInnerHTML={{ __html: readBrought() }} />
}

/** As the page brought them: read before React takes it over, and for whoever comes back to that list. */
let brought: string | undefined
function readBrought(): string {
  brought ??= document.getElementById(ID)?.innerHTML ?? ''
  return brought
}

/** Where a click leads within the tracker; null for what the browser does itself, as for a link of Next. */
function wayOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | null {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return null
  return target.closest('a[href^="/"]')?.getAttribute('href') ?? null
}

/** One listener for the links of all rows, whoever drew them. */
function useFollowing() {
  const router = useRouter()
  return useCallback(
    (box: HTMLElement | null) => {
      const follow = (event: MouseEvent) => {
        const way = wayOf(event)
        if (way === null || event.defaultPrevented) return
        event.preventDefault()
        router.push(way as Route)
      }
      box?.addEventListener('click', follow)
      return () => box?.removeEventListener('click', follow)
    },
    [router],
  )
}
