import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { PLAIN_POLICY, renderAwayPage } from '@/lib/problems/away-page'
import { renderGonePage } from '@/lib/views/gone-page'
import { FILE_POLICY, makeNonce, pagePolicy } from './policy'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ', 1)[0], one.split(' ').slice(1)]))

it.each([
  ['a page', pagePolicy('bm9uY2U=', false)],
  ['a plain page', PLAIN_POLICY],
  ['a file', FILE_POLICY],
])('nobody frames %s, gives it a plugin or another base, and no script of its text runs', (_, policy) => {
  const found = directives(policy)
  expect(found).toMatchObject({ 'object-src': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] })
  expect(found['script-src'] ?? found['default-src']).not.toContain("'unsafe-inline'")
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
})

it('a page runs what bears its nonce, and sends forms home', () => {
  const found = directives(pagePolicy('bm9uY2U=', false))
  expect(found['script-src']).toEqual(["'nonce-bm9uY2U='", "'strict-dynamic'"])
  expect(found['form-action']).toEqual(["'self'"])
  expect(found['style-src']).not.toContain("'unsafe-inline'")
})

it('no two nonces are the same', () => {
  expect(new Set(Array.from({ length: 1000 }, makeNonce)).size).toBe(1000)
})

const speech = { language: 'en' as const, words: wordsIn('en') }

it.each([
  ['away', renderAwayPage(speech, true)],
  ['away after a form', renderAwayPage(speech, false)],
  ['gone', renderGonePage(speech, 'abc')],
])('the plain page that says "%s" holds only what its policy names', (_, html) => {
  const found = directives(PLAIN_POLICY)
  const inside = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text)
  const hashes = (tag: string) =>
    inside(tag).map((text) => `'sha256-${createHash('sha256').update(String(text)).digest('base64')}'`)
  expect(hashes('style')).toEqual(found['style-src'])
  expect(found['script-src']).toEqual(expect.arrayContaining(hashes('script')))
  expect(html).not.toMatch(/ style=| on[a-z]+=|javascript:/)
})
