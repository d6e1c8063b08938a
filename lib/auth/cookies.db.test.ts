import { expect, it } from 'vitest'
import { settings } from '@/lib/settings'
import { provideTestDatabase } from '@/testing/test-database'
import { sessionCookie } from './cookies'
import { sessionOf } from './gate/session'
import { ACCOUNT_PASSWORD, addAccount } from './store/account.cases'
import { authServer } from './store/server'

process.env.MEASURELINE_URL = 'https://measures.example.org'
provideTestDatabase()

it('with https the cookie of a session is for this host alone, and no script reads it', async () => {
  const { email } = await addAccount('ada', 'viewer')
  const answer = await authServer().api.signInEmail({ body: { email, password: ACCOUNT_PASSWORD }, asResponse: true })
  const [cookie = '', ...others] = answer.headers.getSetCookie()
  expect(others).toEqual([])
  const [pair = '', ...attributes] = cookie.split('; ')
  expect(pair.startsWith(`${sessionCookie(settings())}=`)).toBe(true)
  expect(pair).toMatch(/^__Host-measureline-/)
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', 'Secure'])
  expect((await sessionOf(pair))?.user.name).toBe('ada')
})
