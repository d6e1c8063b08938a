import { expect, it } from 'vitest'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { settings } from '@/lib/settings'
import { addAccount, PASSWORD } from './account.cases'
import { sessionCookie } from './cookies'
import { auth } from './server'
import { sessionOf } from './session'

process.env.MEASURELINE_URL = 'https://measures.example.org'
provideTestDatabase()

it('with https the cookie of a session is for this host alone, and no script reads it', async () => {
  const { email } = await addAccount('ada', 'viewer')
  const answer = await auth().api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true })
  const [cookie = '', ...others] = answer.headers.getSetCookie()
  expect(others).toEqual([])
  const [pair = '', ...attributes] = cookie.split('; ')
  expect(pair.startsWith(`${sessionCookie(settings())}=`)).toBe(true)
  expect(pair).toMatch(/^__Host-measureline-/)
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', 'Secure'])
  expect((await sessionOf(pair))?.user.name).toBe('ada')
})
