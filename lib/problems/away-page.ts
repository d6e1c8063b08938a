/** The page that stands in for every other while the database is away. */
import { pathTo } from '@/lib/addresses'
import { hashPolicy } from '@/lib/guard/policy'
import type { Speech } from '@/lib/i18n/format'
import { PLAIN_STYLE, renderPlainPage } from './plain-page'

export const RETRY_SECONDS = 5

// It waits until the database is back instead of reloading over and over under a reader's eyes (or screen reader).
const SCRIPT = `
  setInterval(async () => {
    const answer = await fetch('${pathTo('health')}', { cache: 'no-store' }).catch(() => null)
    if (answer?.ok) location.reload()
  }, ${RETRY_SECONDS * 1000})
`
/** Of every plain page: this is the only one with a script. */
export const PLAIN_POLICY = hashPolicy({ style: PLAIN_STYLE, script: SCRIPT })

const RELOADING = `<script>${SCRIPT}</script>
<noscript><meta http-equiv="refresh" content="${RETRY_SECONDS}"></noscript>`

/** `reloads` by itself, but for a form that was sent: there the browser's Back keeps what was typed. */
export function renderAwayPage(speech: Speech, reloads: boolean): string {
  const { problems } = speech.words
  const told = `<p>${reloads ? problems.away : problems.awaySent}</p>`
  const parts = reloads
    ? { head: RELOADING, body: `${told}\n<p><a href="">${problems.tryAgain}</a></p>` }
    : { body: told }
  return renderPlainPage({ title: problems.awayTitle, ...parts }, speech)
}
