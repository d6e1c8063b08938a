import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { guessSeparator, readTable, takeColumn } from './asked-lines'
import { makeLineChecker } from './check-line'
import { checkWords } from './check-words'
import { HOSTILE_TEXTS } from './hostile.cases'
import { REFERENCE } from './reference.cases'
import { renderCheckPage } from './saved-page'
import { makeLineSayer } from './say-line'

const DAY = '2026-11-28'
const words = checkWords({ language: 'en', words: wordsIn('en') })
const check = makeLineChecker(REFERENCE)
const sayLine = makeLineSayer(REFERENCE, DAY, words)
const say = (text: string) => sayLine(check({ number: 1, cells: [text] }))
const linesOf = (text: string) => takeColumn(readTable(text, guessSeparator(text, false)).lines, null)
const pageOf = (text: string) => {
  const run = { lines: linesOf(text).map(check), day: DAY, made: '2026-11-28T01:00:00.000Z', reference: REFERENCE }
  return renderCheckPage(run, { origin: 'https://register.example', sayLine, words })
}

it('a touched line says by what, with the status of the day, what is said of licences and how far that is known', () => {
  expect(say('JAXA')).toMatchObject({
    stateName: 'touched by a measure',
    notes: ['Read as Japan Aerospace Exploration Agency (name).'],
    entities: [{ name: 'Japan Aerospace Exploration Agency', href: '/entities/jaxa' }],
    touches: [
      {
        title: { text: 'Title of control-list', lang: 'en' },
        href: '/measures/control-list',
        rule: 'names it, under another name: Japan Aerospace Exploration Agency',
        status: { code: 'in_force', name: 'in force' },
        beyond: 'last known; that day is not covered',
        licences: [{ text: 'No licence is given to whom it names.', lang: 'en' }],
      },
    ],
  })
})

it('a code is called as the record calls it', () => {
  expect(say('8505.11').touches.map(({ rule }) => rule)).toEqual([
    'has this very code: 850511 Label of 8505.11',
    'has a broader code: 85 Label of 85',
  ])
  expect(say('1C101.d').touches.map(({ rule }) => rule)).toContain('has a broader code: Label of all-dual-use')
})

it.each([
  ['Acme', 'Not found in what was read: MOFCOM through 31 Jul 2026, METI through 11 Nov 2025.'],
  ['0101', 'Not found in what was read: MOFCOM through 31 Jul 2026.'],
  ['anime', 'Not found in what was read: MOFCOM through 31 Jul 2026, METI through 11 Nov 2025.'],
  ['2026', 'Cannot be checked: it is a number, and none that is a code here.'],
])('%s is told with its edge or its reason', (text, note) => {
  expect(say(text).notes).toContain(note)
})

it('without any look the register as a whole is what was read, and without that nothing is known', () => {
  const authorities = REFERENCE.authorities.map((authority) => ({ ...authority, look: null }))
  const line = check({ number: 1, cells: ['Acme'] })
  const notes = (register: typeof REFERENCE.register) =>
    makeLineSayer({ ...REFERENCE, authorities, register }, DAY, words)(line).notes
  expect(notes(REFERENCE.register)).toContain(
    'Not found in what was read: the register as a whole through 29 Sep 2026.',
  )
  expect(notes(null)).toContain('Not found; but how far the register has been read is not known.')
})

it.each(HOSTILE_TEXTS.filter(([, text]) => text.length < 20_000))(
  '%s is shown in a saved page, and is no part of it',
  (_, text) => {
    const page = pageOf(text)
    const tags = new Set((page.match(/<\/?[a-z0-9]+/gi) ?? []).map((tag) => tag.replace(/<\/?/, '')))
    const own = 'html head meta title style body main h1 h2 p table thead tbody tr th td ul li bdi strong a'.split(' ')
    expect([...tags].filter((tag) => !own.includes(tag))).toEqual([])
    for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/register\.example\//)
  },
)

it('no word says that somebody is cleared', () => {
  const said = JSON.stringify(wordsIn('en').check)
  expect(said).not.toMatch(
    /\b(?:is|are|were|was|as) (?:clear|cleared|clean|safe|harmless)\b|no risk|riskless|all clear/i,
  )
})
