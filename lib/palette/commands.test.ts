import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { listCommands, type PalettePlace } from './commands'

const { commands: labels } = wordsIn('en').palette
const READER: PalettePlace = { path: '/sources/3', query: '', signedIn: false, canEdit: false }

const hrefsOf = (place: Partial<PalettePlace>) => {
  const items = listCommands({ ...READER, ...place }, labels)
  return Object.fromEntries(items.map(({ text, href }) => [text, href]))
}

it('leads a reader everywhere that a reader may go', () => {
  expect(hrefsOf({})).toEqual({
    'List of measures': '/measures',
    'Table of measures': '/measures?view=table',
    'The river: measures in force day by day': '/river',
    'What comes, and what is overdue': '/upcoming',
    'Threads: stories followed step by step': '/threads',
    Sources: '/sources',
    Entities: '/entities',
    'Check a list': '/check',
    Indicators: '/indicators',
    Codebook: '/codebook',
    'How far we looked': '/coverage',
    'What changed in the register': '/changes',
    'Commonly misread': '/misread',
    'Saved views': '/views',
    'Sign in': '/sign-in?next=%2Fsources%2F3',
  })
})

it('knows who is signed in, and who edits', () => {
  const viewer = hrefsOf({ signedIn: true })
  expect(viewer).toMatchObject({ 'Your account': '/account' })
  expect(Object.keys(viewer)).not.toContain('Sign in')
  expect(Object.keys(viewer)).not.toContain('Add a record')
  expect(hrefsOf({ signedIn: true, canEdit: true })).toMatchObject({ 'Add a record': '/measures/new', Desk: '/desk' })
})

it('takes the list along that stands on the page, from its first page on', () => {
  const here = hrefsOf({ path: '/measures', query: '?imposer=CN&q=a+b&page=3' })
  expect(here).toMatchObject({
    'List of measures': '/measures',
    'Table of measures': '/measures?imposer=CN&q=a+b&view=table',
    'Save this view': '/views/new?imposer=CN&q=a+b',
    'Export this list as CSV': '/measures.csv?imposer=CN&q=a+b',
    'Export this list as XLSX': '/measures.xlsx?imposer=CN&q=a+b',
    'Export this list as JSON': '/measures.json?imposer=CN&q=a+b',
    'Sign in': '/sign-in?next=%2Fmeasures%3Fimposer%3DCN%26q%3Da%2Bb%26page%3D3',
  })
  expect(hrefsOf({ path: '/measures' })).toMatchObject({ 'Export this list as CSV': '/measures.csv' })
})
