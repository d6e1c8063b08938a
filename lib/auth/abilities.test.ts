import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { ABILITIES, type Ability, type AbilityRefusal, can, GUARDED_PAGES } from './abilities'
import { parseRole, ROLES, type Viewer } from './roles'

const keys = Object.keys(ABILITIES) as Ability[]
const as = (role: unknown): Viewer => ({ id: '1', name: 'Ada', email: 'ada@example.org', role: parseRole(role) })
const { errors, auth, views } = wordsIn('en')

const SENTENCES: Record<AbilityRefusal, string> = {
  signed_out: auth.errors.signed_out,
  not_editor: errors.not_editor,
  not_admin: auth.errors.not_admin,
  not_yours: views.errors.not_yours,
}

function describeAbilities(): string {
  const rows = keys.map((key) => {
    const { refusal } = ABILITIES[key]
    const may = [null, ...ROLES].map((role) => (can(role && as(role), key) ? 'yes' : '–'))
    return `| ${[key, ...may, refusal === null ? '' : SENTENCES[refusal]].join(' | ')} |`
  })
  const pages = Object.entries(GUARDED_PAGES).map(([page, ability]) => `| \`${page}\` | ${ability} |`)
  return `# Who may do what

Written by lib/auth/abilities.test.ts from lib/auth/abilities.ts; e2e/abilities.spec.ts calls every action, page and route as
each of them. Whose account is disabled is nobody from that moment on. Views are changed and deleted by their owner;
what is private of others answers as if it were not there.

| Ability | nobody | viewer | editor | admin | Who may not is told |
| ------- | ------ | ------ | ------ | ----- | ------------------- |
${rows.join('\n')}

Pages that are not for everybody lead nobody to the sign-in page and back, and answer 403 to a role that is too low. All
others are for everybody.

| Page | needs |
| ---- | ----- |
${pages.join('\n')}
`
}

it('docs/abilities.md shows the table', async () => {
  await expect(describeAbilities()).toMatchFileSnapshot('../../docs/abilities.md')
})

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => /actions\/[\w-]+\.ts$/.test(file))
  .map((file) => readFileSync(`lib/${file}`, 'utf8'))
  .filter((text) => text.startsWith("'use server'"))
const actions = sources.flatMap((text) =>
  [...text.matchAll(/^export async function (\w+)Action\(/gm)].map(([, name]) => name),
)

it('every action has a line of its name', () => {
  expect(actions).toHaveLength(20)
  expect(keys).toEqual(expect.arrayContaining(actions))
})

it.each(actions.filter((name) => name !== 'signOut'))('%s asks for the ability of its name', (name) => {
  const asked = sources.some((text) =>
    new RegExp(`function ${name}Action\\((?:(?!export async)[^])*?\\bact(?:OnForm)?\\(\\s*'${name}'`).test(text),
  )
  expect(asked).toBe(true)
})

it('a role that nobody knows may do what a viewer may', () => {
  for (const key of keys) expect(can(as('owner'), key)).toBe(can(as('viewer'), key))
})

it('whoever may more may all that others may', () => {
  for (const key of keys) {
    const may = [can(null, key), ...ROLES.map((role) => can(as(role), key))]
    expect(may, key).toEqual([...may].sort((one, other) => Number(one) - Number(other)))
  }
})
