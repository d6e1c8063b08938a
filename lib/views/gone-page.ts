/** What the address of a view says that is not there, or not for whoever asks. */
import { pathTo } from '@/lib/addresses'
import { signInPath } from '@/lib/auth/next-path'
import type { Speech } from '@/lib/i18n/format'
import { renderPlainPage } from '@/lib/problems/plain-page'

/** `code`: of one that signing in may show. */
export function renderGonePage(speech: Speech, code: string | null): string {
  const { auth, views, problems } = speech.words
  const signIn = code ? `<p><a href="${signInPath(pathTo('view', code))}">${auth.menu.signIn}</a></p>\n` : ''
  const body = `<p>${views.gone}</p>
${signIn}<p><a href="${pathTo('views')}">${views.toViews}</a></p>
<p><a href="${pathTo('list')}">${problems.backToList}</a></p>`
  return renderPlainPage({ title: views.goneTitle, body }, speech)
}
