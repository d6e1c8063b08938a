/** An answer as a page of its own, which needs no file, no script and no network. */
import { formatInstant } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { escapeMarkup, PLAIN_STYLE } from '@/lib/problems/plain-page'
import type { CheckRun } from './check-file'
import type { CheckWords } from './check-words'
import { coverageLines } from './say-coverage'
import type { SaidLine, SaidTouch, TextInLanguage } from './say-line'
import type { CheckedLine } from './types'

const STYLE = `${PLAIN_STYLE}
  body { max-width: 110ch }
  table { border-collapse: collapse; width: 100% }
  th, td { border-bottom: 1px solid; padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
  td:first-child, th[scope='col'] { white-space: nowrap }
  ul { margin: 4px 0; padding-left: 20px }
  p { margin: 4px 0 }
  tr { break-inside: avoid }
`
/** Nothing in it runs or is fetched, whatever somebody asked for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** What was typed, and what records say, is isolated: no sign in it turns the words around it. */
const bare = (text: string) => `<bdi>${escapeMarkup(text)}</bdi>`
const inLanguage = ({ text, lang }: TextInLanguage) => `<bdi lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</bdi>`
const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`

function renderTouch({ title, href, rule, status, beyond, licences }: SaidTouch, origin: string, words: CheckWords) {
  const said =
    licences.length > 0 ? `<p>${escapeMarkup(words.check.licences)} ${licences.map(inLanguage).join(' ')}</p>` : ''
  return `<li><a href="${escapeMarkup(origin + href)}">${inLanguage(title)}</a>: <strong>${escapeMarkup(status.name)}</strong>${escapeMarkup(status.rest)}
<p>${bare(rule)}</p>${beyond ? paragraph(beyond) : ''}${said}</li>`
}

const renderLine = (line: SaidLine, origin: string, words: CheckWords) => {
  const touches = line.touches.map((touch) => renderTouch(touch, origin, words)).join('\n')
  return `<tr><td>${line.number}</td><th scope="row">${bare(line.asked)}</th><td><p><strong>${escapeMarkup(line.stateName)}</strong></p>
${line.notes.map(paragraph).join('')}${touches ? `<ul>${touches}</ul>` : ''}</td></tr>`
}

/** `origin` is that of the register, so that its records can be opened from the file. */
type Setting = { origin: string; sayLine: (line: CheckedLine) => SaidLine; words: CheckWords }

export function renderCheckPage(
  { lines, day, made, reference }: CheckRun,
  { origin, sayLine, words }: Setting,
): string {
  const { check, dates, language } = words
  const write = (date: string) => writeDate(date, dates, language)
  const title = escapeMarkup(say(check.pageTitle, { day: write(day) }))
  const about = say(check.pageMade, { made: formatInstant(made), version: String(reference.version), day: write(day) })
  const { line, asked, answer } = check.pageColumns
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraph(about)}
${paragraph(check.notFoundHelp)}
<table>
<thead><tr>${[line, asked, answer].map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead>
<tbody>
${lines.map((each) => renderLine(sayLine(each), origin, words)).join('\n')}
</tbody>
</table>
<h2>${escapeMarkup(check.coverageTitle)}</h2>
<ul>${coverageLines(reference, words)
    .map((text) => `<li>${escapeMarkup(text)}</li>`)
    .join('\n')}</ul>
</main>
</body>
</html>
`
}
