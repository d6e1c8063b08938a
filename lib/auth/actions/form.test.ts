import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { explainError, prepareErrorWords } from '@/lib/i18n/error-words'
import { parseForm } from '@/lib/plain-form'
import {
  changePasswordSchema,
  disablingSchema,
  newUserSchema,
  roleChangeSchema,
  setupSchema,
  signInSchema,
} from '../schema'

const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const USER = { name: 'Ada', email: 'ada@example.org', role: 'editor' }
const ADMIN = { name: 'Ada', email: 'ada@example.org', password: 'correct horse' }

const errorsOf = (change: Record<string, string>) => {
  const parsed = parseForm(newUserSchema, formOf({ ...USER, ...change }))
  return parsed.ok ? {} : parsed.state.errors
}

describe('a new user', () => {
  it('is taken with a tidy address', () => {
    const parsed = parseForm(newUserSchema, formOf({ ...USER, email: ' Ada@Example.ORG ', name: ' Ada ' }))
    expect(parsed).toEqual({ ok: true, data: USER })
  })

  it.each([
    ['name', '', 'required'],
    ['name', 'x'.repeat(101), 'too_long:100'],
    ['name', 'Ada\u0000', 'control_characters'],
    ['email', '', 'required'],
    ['email', 'ada', 'invalid_email'],
    ['email', 'ada@', 'invalid_email'],
    ['email', 'a b@example.org', 'invalid_email'],
    ['email', `${'x'.repeat(250)}@example.org`, 'too_long:254'],
    ['role', 'owner', 'unknown_code'],
    ['role', '', 'unknown_code'],
  ])('with the %s %j is refused: %s', (field, value, code) => {
    expect(errorsOf({ [field]: value })).toEqual({ [field]: code })
  })
})

describe('a first admin', () => {
  it.each([
    ['', 'required'],
    ['elevenchars', 'too_short:12'],
    ['x'.repeat(129), 'too_long:128'],
  ])('with the password %j is refused: %s', (password, code) => {
    const parsed = parseForm(setupSchema, formOf({ ...ADMIN, password }))
    expect(parsed.ok ? {} : parsed.state.errors).toEqual({ password: code })
  })

  it('keeps what was typed, but never a password', () => {
    const parsed = parseForm(setupSchema, formOf({ ...ADMIN, email: 'ada' }))
    expect(parsed).toMatchObject({ ok: false, state: { values: { name: 'Ada', email: 'ada' } } })
    expect(JSON.stringify(parsed)).not.toContain(ADMIN.password)
  })
})

it.each([
  [signInSchema, {}, ['email', 'password']],
  [changePasswordSchema, { currentPassword: 'x', newPassword: 'short' }, ['newPassword']],
  [roleChangeSchema, { userId: "'; drop table users", role: 'admin' }, ['userId']],
  [roleChangeSchema, { userId: 'a\u0000', role: 'admin' }, ['userId']],
  [disablingSchema, { userId: 'abc', disabled: 'perhaps' }, ['disabled']],
])('tells which fields are wrong', (schema, values: Record<string, string>, fields) => {
  const parsed = parseForm(schema, formOf(values))
  expect(parsed.ok ? [] : Object.keys(parsed.state.errors).sort()).toEqual(fields)
})

it('has words for its codes', () => {
  const errors = prepareErrorWords(wordsIn('en'), wordsIn('en').auth.errors)
  expect(explainError(errors, 'too_short:12')).toBe('Use at least 12 characters.')
  expect(explainError(errors, 'too_long:100')).toContain('100')
  expect(explainError(errors, 'nobody_knows')).toBe(errors.unexpected)
})
