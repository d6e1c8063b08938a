import type { Instrumentation } from 'next'
import { noteUnreadable } from '@/lib/guard/fate'
import { digestOf } from '@/lib/problems/digest'

/** One line beside Next's own stack: which address the reference number on an error page belongs to. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath }) => {
  // Which part of a page somebody has already: a header that Next throws at, instead of refusing it.
  if (error instanceof Error && /router state header/i.test(error.message)) return noteUnreadable()
  const [path] = request.path.split('?')
  console.error(`${new Date().toISOString()} reference ${digestOf(error)}: ${request.method} ${path} (${routePath})`)
}

/** Runs once in each process of the app, before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { ignoreForwardedAddresses },
    { watchAnswers },
    { awaitStart },
    { finishRequests },
    { outliveLog },
    { settings },
  ] = await Promise.all([
    import('./lib/auth/address'),
    import('./lib/guard/watch-answers'),
    import('./lib/problems/await-start'),
    import('./lib/problems/finish-requests'),
    import('./lib/problems/unread-log'),
    import('./lib/settings'),
  ])
  outliveLog()
  const { trustProxy, url } = settings()
  watchAnswers(url)
  // The development server has nothing to finish that a reload does not bring back.
  if (process.env.NODE_ENV === 'production') finishRequests()
  if (!trustProxy) ignoreForwardedAddresses()
  await awaitStart()
}
