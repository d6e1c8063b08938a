import { describe, expect, it } from 'vitest'
import { FILE_POLICY, POLICY_HEADER } from '@/lib/guard/policy'
import { wordsIn } from '@/lib/i18n/catalogue'
import { PLAIN_POLICY } from '@/lib/problems/away-page'
import { answerProblem, tellProblem } from './refuse'

const speech = { language: 'en', words: wordsIn('en') } as const
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('to a program', () => {
  it.each([
    ['foreignForm', 403],
    ['notFound', 404],
    ['wrongMethod', 405],
    ['onlyRead', 405],
    ['unknownLength', 411],
    ['tooLarge', 413],
    ['tooManyValues', 414],
    ['away', 503],
    ['busy', 503],
  ] as const)('%s is a problem of status %i', (kind, status) => {
    for (const accept of [null, undefined, '*/*', 'application/json', 'text/csv']) {
      const told = tellProblem({ kind }, speech, accept)
      expect(told.status).toBe(status)
      expect(told.headers).toMatchObject({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
      expect(told.headers).not.toHaveProperty(POLICY_HEADER)
      const { title, detail, ...rest } = JSON.parse(told.body)
      expect(rest).toEqual({ type: `tag:measureline,2026:${kind}`, status })
      expect([title, detail].map((text) => text.length > 5)).toEqual([true, true])
      expect(title).not.toBe(detail)
    }
  })

  it('every value that means nothing is named, for people and for programs', async () => {
    const problems = [
      { key: 'kind', value: '<b>' },
      { key: 'limit', value: '0' },
    ]
    const answer = answerProblem({ kind: 'meaningless', problems }, { headers: new Headers() }, speech)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      type: 'tag:measureline,2026:meaningless',
      title: 'A part of this address means nothing',
      status: 400,
      detail: '“<b>” means nothing as kind. “0” means nothing as limit.',
      problems,
    })
  })

  it('says when to come again, and how to ask', () => {
    for (const kind of ['away', 'busy'] as const)
      expect(tellProblem({ kind }, speech, null).headers['Retry-After']).toBe('5')
    expect(tellProblem({ kind: 'wrongMethod' }, speech, null).headers.Allow).toBe('GET, HEAD, POST')
    expect(tellProblem({ kind: 'onlyRead' }, speech, null).headers.Allow).toBe('GET, HEAD')
  })
})

describe('to a browser', () => {
  it('is a page that says the same, under a policy of its own', () => {
    const told = tellProblem({ kind: 'busy' }, speech, BROWSER)
    expect(told).toMatchObject({
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '5', [POLICY_HEADER]: PLAIN_POLICY },
    })
    expect(told.headers[POLICY_HEADER]).not.toBe(FILE_POLICY)
    expect(told.body).toContain('<h1>The tracker is busy</h1>')
  })

  it('shows what was typed as text', () => {
    const problems = [{ key: 'q', value: `<script src='x'>&"` }]
    const { body } = tellProblem({ kind: 'meaningless', problems }, speech, BROWSER)
    expect(body).toContain('“&lt;script src=&#39;x&#39;&gt;&amp;&quot;” means nothing as q.')
    expect(body).not.toContain('<script')
  })
})
