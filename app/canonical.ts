import type { Metadata } from 'next'
import { settings } from '@/lib/settings'

/** The one address of what a page shows, whatever order its query came in. */
export const canonicalAt = (path: string): Pick<Metadata, 'alternates'> => ({
  alternates: { canonical: settings().url + path },
})
