import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role, Viewer } from '@/lib/auth/roles'
import { addAccount } from '@/lib/auth/store/account.cases'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import * as codes from './code'
import { createView, deleteView, followView, updateView } from './store/mutations'
import { countPublicViews, getView, listOwnViews, listPublicViews, searchViews } from './store/queries'
import { listSavedThreads } from './store/saved-threads'
import { MOST_VIEWS, type Visibility } from './types'

provideTestDatabase()

beforeEach(async () => {
  vi.restoreAllMocks()
  await db().user.deleteMany()
})

async function addUser(name: string, role: Role = 'viewer'): Promise<Viewer> {
  return { ...(await addAccount(name, role)), name, role }
}

/** Answers the code. */
async function save(owner: Viewer, name: string, visibility: Visibility = 'private', query = 'q=fish') {
  const saved = await createView(owner.id, { name, visibility, query })
  if (!saved.ok) throw new Error(saved.reason)
  return saved.code
}

const namesOf = (views: readonly { name: string }[]) => views.map(({ name }) => name)

describe('a view', () => {
  it('is kept as it was saved', async () => {
    const ada = await addUser('ada')
    const code = await save(ada, 'Fish', 'public', 'imposer=CN&q=fish')
    expect(await getView(code)).toEqual({
      code,
      name: 'Fish',
      visibility: 'public',
      query: 'imposer=CN&q=fish',
      owner: { id: ada.id, name: 'ada' },
      thread: null,
    })
    expect(await getView('nobodys0')).toBeNull()
  })

  it('has a name that its owner gives once, and others too', async () => {
    const [ada, bob] = [await addUser('ada'), await addUser('bob')]
    const code = await save(ada, 'Fish')
    await save(bob, 'Fish')
    const refused = { ok: false, reason: 'name_taken' }
    const view = { name: 'Fish', visibility: 'private', query: '' } as const
    expect(await createView(ada.id, view)).toEqual(refused)
    await save(ada, 'Rice')
    expect(await updateView(ada.id, { code, name: 'Rice', visibility: 'public' })).toEqual(refused)
    expect(await getView(code)).toMatchObject({ name: 'Fish', visibility: 'private' })
  })

  it('is saved once when a form is sent many times at once', async () => {
    const ada = await addUser('ada')
    const view = { name: 'Fish', visibility: 'private', query: '' } as const
    const saved = await Promise.all(Array.from({ length: 6 }, () => createView(ada.id, view)))
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listOwnViews(ada.id)).toHaveLength(1)
  })

  it('is one of 200 at most', async () => {
    const ada = await addUser('ada')
    const data = Array.from({ length: MOST_VIEWS - 1 }, (_, n) => {
      return { code: `code${n}`, ownerId: ada.id, name: `View ${n}`, query: '', public: false }
    })
    await db().savedView.createMany({ data })
    await save(ada, 'The last one')
    const refused = await createView(ada.id, { name: 'One more', visibility: 'private', query: '' })
    expect(refused).toEqual({ ok: false, reason: 'too_many_views' })
  })

  it('gets another code when its first one is taken', async () => {
    const ada = await addUser('ada')
    const taken = await save(ada, 'Fish')
    vi.spyOn(codes, 'makeCode').mockReturnValueOnce(taken).mockReturnValueOnce(taken).mockReturnValueOnce('freeone2')
    expect(await save(ada, 'Rice')).toBe('freeone2')
    expect(namesOf(await listOwnViews(ada.id))).toEqual(['Fish', 'Rice'])
  })

  it('goes with the account of its owner, and is not saved for one that is gone', async () => {
    const ada = await addUser('ada')
    const code = await save(ada, 'Fish', 'public')
    await db().user.delete({ where: { id: ada.id } })
    expect(await getView(code)).toBeNull()
    const view = { name: 'Fish', visibility: 'private', query: '' } as const
    expect(await createView(ada.id, view)).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('changing and deleting', () => {
  it('is for the owner', async () => {
    const [ada, bob] = [await addUser('ada'), await addUser('bob', 'editor')]
    const code = await save(ada, 'Fish', 'public')
    const change = { code, name: 'Rice', visibility: 'private' } as const
    expect(await updateView(bob.id, change)).toEqual({ ok: false, reason: 'missing' })
    expect(await deleteView(bob, code)).toBe(false)
    expect(await updateView(ada.id, change)).toEqual({ ok: true, code })
    expect(await getView(code)).toMatchObject({ name: 'Rice', visibility: 'private' })
    expect([await deleteView(ada, code), await deleteView(ada, code)]).toEqual([true, false])
    expect(await updateView(ada.id, change)).toEqual({ ok: false, reason: 'missing' })
  })

  it('of what everybody sees is for admins too, but only deleting', async () => {
    const [ada, eve] = [await addUser('ada'), await addUser('eve', 'admin')]
    const [shared, hidden] = [await save(ada, 'Fish', 'public'), await save(ada, 'Rice')]
    expect(await updateView(eve.id, { code: shared, name: 'Mine', visibility: 'public' })).toMatchObject({ ok: false })
    expect([await deleteView(eve, hidden), await deleteView(eve, shared)]).toEqual([false, true])
  })
})

describe('lists', () => {
  it('hold my own by name, and the public ones of others', async () => {
    const [ada, bob] = [await addUser('ada'), await addUser('bob')]
    for (const [name, visibility] of [
      ['Rice', 'private'],
      ['Fish', 'public'],
    ] as const) {
      await save(ada, `${name} by ada`, visibility)
      await save(bob, `${name} by bob`, visibility)
    }
    expect(namesOf(await listOwnViews(ada.id))).toEqual(['Fish by ada', 'Rice by ada'])
    expect(namesOf(await listPublicViews(ada.id, 1))).toEqual(['Fish by bob'])
    expect(await listPublicViews(ada.id, 2)).toEqual([])
    expect(namesOf(await listPublicViews(null, 1))).toEqual(['Fish by ada', 'Fish by bob'])
    expect([await countPublicViews(ada.id), await countPublicViews(null)]).toEqual([1, 2])
  })

  it('are searched by every word of the name, the own ones first', async () => {
    const [ada, bob] = [await addUser('ada'), await addUser('bob')]
    await save(ada, 'Japanese fish')
    await save(ada, '100% tariffs')
    await save(bob, 'Fish and Japan', 'public')
    await save(bob, 'Secret fish of Japan')
    const search = async (q: string, viewer: Viewer | null, limit = 8) =>
      namesOf(await searchViews(q, viewer?.id ?? null, limit))
    expect(await search('fish JAPAN', ada)).toEqual(['Japanese fish', 'Fish and Japan'])
    expect(await search('fish', null)).toEqual(['Fish and Japan'])
    expect(await search('', ada, 2)).toEqual(['100% tariffs', 'Japanese fish'])
    expect(await search('', ada, 3)).toEqual(['100% tariffs', 'Japanese fish', 'Fish and Japan'])
    expect(await search('%', ada)).toEqual(['100% tariffs'])
    expect(await search('_', ada)).toEqual([])
  })
})

describe('a thread', () => {
  const said = { slug: 'fish', standfirst: 'Fish came back.', trigger: null }
  const readVersion = async () => (await db().dataVersion.findUniqueOrThrow({ where: { id: 1 } })).version

  it('is a public list of which an editor says something, and raises the version of the data', async () => {
    const ada = await addUser('ada', 'editor')
    const code = await save(ada, 'Fish', 'public', 'q=fish')
    const before = await readVersion()
    expect(await followView(ada.id, { code, ...said })).toEqual({ ok: true, code })
    expect(await getView(code)).toMatchObject({ thread: said })
    expect(await readVersion()).toBe(before + 1)
    expect(await listSavedThreads()).toEqual([{ ...said, name: 'Fish', query: 'q=fish' }])
    await updateView(ada.id, { code, name: 'Fish', visibility: 'private' })
    expect(await readVersion()).toBe(before + 2)
    expect(await listSavedThreads()).toEqual([])
  })

  it('is one of its address, is its owner’s, and goes when nothing is said', async () => {
    const [ada, bob] = [await addUser('ada', 'editor'), await addUser('bob', 'editor')]
    const [one, other] = [await save(ada, 'Fish', 'public'), await save(bob, 'Fish', 'public')]
    await followView(ada.id, { code: one, ...said })
    expect(await followView(bob.id, { code: other, ...said })).toEqual({ ok: false, reason: 'name_taken' })
    expect(await followView(bob.id, { code: one, ...said })).toEqual({ ok: false, reason: 'missing' })
    await followView(ada.id, { code: one, slug: null, standfirst: null, trigger: 'a-record' })
    expect(await getView(one)).toMatchObject({ thread: null })
    const before = await readVersion()
    await deleteView(ada, one)
    expect(await readVersion()).toBe(before)
  })
})
