'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { signInPath } from '@/lib/auth/next-path'

// Nobody wants to come back to these.
const PASSING = /^\/(sign-in|setup)\b/

/** To the sign-in page, and from there back to the page where it was chosen. */
export function SignInLink({ label }: { label: string }) {
  const path = usePathname()
  const query = useSearchParams().toString()
  const back = PASSING.test(path) ? undefined : path + (query && `?${query}`)
  return (
    <Link href={signInPath(back)} prefetch={false}>
      {label}
    </Link>
  )
}
