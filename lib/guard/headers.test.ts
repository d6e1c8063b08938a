import { describe, expect, it } from 'vitest'
import { headersOfAll } from './headers'
import { FILE_POLICY, POLICY_HEADER } from './policy'

describe('the headers of every answer', () => {
  it.each(['http://127.0.0.1:3000', 'https://measures.example.org'])('close what nobody needs, at %s', (url) => {
    expect(headersOfAll(url)).toMatchObject({
      [POLICY_HEADER]: FILE_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
  })

  it('promise https for a year where it is spoken, and nowhere else', () => {
    expect(headersOfAll('https://measures.example.org')['Strict-Transport-Security']).toBe('max-age=31536000')
    expect(headersOfAll('http://127.0.0.1:3000')).not.toHaveProperty('Strict-Transport-Security')
    expect(headersOfAll('http://https.example.org')).not.toHaveProperty('Strict-Transport-Security')
  })

  it('have a name once, whatever its case, and values that a header can hold', () => {
    const headers = Object.entries(headersOfAll('https://measures.example.org'))
    expect(new Set(headers.map(([name]) => name.toLowerCase())).size).toBe(headers.length)
    for (const [name, value] of headers) expect(() => new Headers({ [name]: value })).not.toThrow()
  })
})
