/** A page that needs no file of the app and no scripts, for answers that the app's own pages cannot give. */
import type { Speech } from '@/lib/i18n/format'

export const PLAIN_STYLE = `
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

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as markup that shows it. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** `head` and `body` are markup, and hold nothing as a reader sent it. */
type Parts = { title: string; head?: string; body: string }

export function renderPlainPage({ title, head = '', body }: Parts, { language, words }: Speech): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${head}
<title>${title} · ${words.site.name}</title>
<style>${PLAIN_STYLE}</style>
</head>
<body>
<header>${words.site.name}</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}
