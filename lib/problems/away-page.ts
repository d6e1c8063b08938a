/** The page that stands in for every other while the database is away. It needs no file of the app. */
import type { Speech } from '@/lib/i18n/format'

export const RETRY_SECONDS = 5

const STYLE = `
  :root { color-scheme: light dark }
  body {
    margin: 0 auto; max-width: 72ch; padding: 0 16px 48px;
    background: light-dark(#fbfaf7, #16171a); color: light-dark(#1b1b18, #eceae4);
    font: 15px/22px ui-sans-serif, system-ui, sans-serif;
  }
  header { border-bottom: 1px solid; padding: 10px 0 }
  header, h1 { font-family: ui-serif, Georgia, serif }
  header { font-size: 21px; line-height: 28px; font-weight: bold }
  h1 { margin: 48px 0 16px; font-size: 28px; line-height: 34px; font-weight: normal }
  a { color: light-dark(#0b4f8a, #8cc1f0) }
  a:focus-visible { outline: 2px solid; outline-offset: 2px }
`

// It waits until the database is back instead of reloading over and over under a reader's eyes (or screen reader).
const SCRIPT = `
  setInterval(async () => {
    const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null)
    if (answer?.ok) location.reload()
  }, ${RETRY_SECONDS * 1000})
`

/** `reloads` by itself, but for a form that was sent: there the browser's Back keeps what was typed. */
export function renderAwayPage({ language, words }: Speech, reloads: boolean): string {
  const { problems, site } = words
  const refresh = reloads
    ? `<script>${SCRIPT}</script>\n<noscript><meta http-equiv="refresh" content="${RETRY_SECONDS}"></noscript>`
    : ''
  const action = reloads ? `<p><a href="">${problems.tryAgain}</a></p>` : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${refresh}
<title>${problems.awayTitle} · ${site.name}</title>
<style>${STYLE}</style>
</head>
<body>
<header>${site.name}</header>
<main>
<h1>${problems.awayTitle}</h1>
<p>${reloads ? problems.away : problems.awaySent}</p>
${action}
</main>
</body>
</html>
`
}
