import { expect, it } from 'vitest'
import type { Role } from '@/lib/auth/roles'
import { canDeleteView, canSeeView, isOwner } from './access'
import type { Visibility } from './types'

const viewer = (id: string, role: Role) => ({ id, role, name: id, email: `${id}@example.org` })

const OWNER = viewer('ada', 'viewer')
const OTHER = viewer('bob', 'editor')
const ADMIN = viewer('eve', 'admin')

it.each([
  ['private', OWNER, [true, true, true]],
  ['private', OTHER, [false, false, false]],
  ['private', ADMIN, [false, false, false]],
  ['private', null, [false, false, false]],
  ['public', OWNER, [true, true, true]],
  ['public', OTHER, [true, false, false]],
  ['public', ADMIN, [true, true, false]],
  ['public', null, [true, false, false]],
] as const)('a %s view, for %j: seen, deleted, owned %j', (visibility: Visibility, who, allowed) => {
  const view = { visibility, owner: { id: 'ada', name: 'Ada' } }
  expect([canSeeView(view, who), canDeleteView(view, who), isOwner(view, who)]).toEqual(allowed)
})
