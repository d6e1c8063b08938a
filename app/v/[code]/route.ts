import { pathTo, withQuery } from '@/lib/addresses'
import { getSession } from '@/lib/auth/gate/session'
import { canSeeView } from '@/lib/views/access'
import { isCode } from '@/lib/views/code'
import { renderGonePage } from '@/lib/views/gone-page'
import { getView } from '@/lib/views/store/queries'
import { getSpeech } from '../../speech'

// Who may see it, and which list it holds, can change at any time.
const HEADERS = { 'Cache-Control': 'no-store' }

/** The short address of a saved view. A route and no page: it says without scripts, too, that there is nothing. */
export async function GET(request: Request, { params }: RouteContext<'/v/[code]'>) {
  const { code } = await params
  const [view, session] = await Promise.all([isCode(code) ? getView(code) : null, getSession(request)])
  if (!view || !canSeeView(view, session?.user ?? null)) {
    const headers = { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }
    const page = renderGonePage(await getSpeech(), isCode(code) && !session ? code : null)
    return new Response(page, { status: 404, headers })
  }
  // Relative: only the browser knows under which name it reached the tracker.
  const Location = withQuery(pathTo('list'), new URLSearchParams(view.query))
  return new Response(null, { status: 307, headers: { ...HEADERS, Location } })
}
