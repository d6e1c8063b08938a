import type { Instrumentation } from 'next'
import { digestOf } from '@/lib/problems/digest'

/** One line beside Next's own stack: which address the reference number on an error page belongs to. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath }) => {
  const [path] = request.path.split('?')
  console.error(`${new Date().toISOString()} reference ${digestOf(error)}: ${request.method} ${path} (${routePath})`)
}

/** Runs once in each process of the app, before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ ignoreForwardedAddresses }, { finishRequests }, { shortenAddresses }, { settings }] = await Promise.all([
    import('./lib/auth/address'),
    import('./lib/problems/finish-requests'),
    import('./lib/problems/shorten-addresses'),
    import('./lib/settings'),
  ])
  shortenAddresses()
  // The development server has nothing to finish that a reload does not bring back.
  if (process.env.NODE_ENV === 'production') finishRequests()
  if (!settings().trustProxy) ignoreForwardedAddresses()
}
