import { describe, expect, it } from 'vitest'
import { newViewSchema, viewChangeSchema, viewCodeSchema, viewThreadSchema } from './schema'

const VIEW = { name: 'Fish', visibility: 'private', query: 'q=fish' }

const problemsOf = (change: Record<string, unknown>) => {
  const parsed = newViewSchema.safeParse({ ...VIEW, ...change })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path} ${message}`)
}

describe('a new view', () => {
  it('has a tidy name and the query that its list has', () => {
    const given = { name: '  Cafe\u0301 ', visibility: 'public', query: '?q=fish&page=4&nonsense=1', owner: 'eve' }
    expect(newViewSchema.parse(given)).toEqual({ name: 'Cafe\u0301', visibility: 'public', query: 'q=fish' })
  })

  it.each([
    [{ name: ' ' }, 'name required'],
    [{ name: undefined }, 'name required'],
    [{ name: 'x'.repeat(101) }, 'name too_long:100'],
    [{ name: 'a\u0000b' }, 'name control_characters'],
    [{ visibility: 'shared' }, 'visibility unknown_code'],
    [{ query: undefined }, 'query unexpected'],
    [{ query: `q=${'x'.repeat(8000)}` }, 'query query_too_long:8000'],
  ])('with %j is refused: %s', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  it('may have a name of 100 characters', () => {
    expect(problemsOf({ name: 'あ'.repeat(100) })).toEqual([])
  })
})

it('is changed and deleted by its code alone', () => {
  expect(viewChangeSchema.safeParse({ ...VIEW, code: 'abcdefgh' }).success).toBe(true)
  expect(viewChangeSchema.safeParse({ ...VIEW, code: "' or 1=1" }).success).toBe(false)
  expect(viewCodeSchema.safeParse({}).success).toBe(false)
})

describe('a thread', () => {
  const THREAD = { code: 'abcdefgh', slug: 'fish', standfirst: 'Fish came back.', trigger: '' }
  const wrongWith = (change: Record<string, string>) =>
    viewThreadSchema.safeParse({ ...THREAD, ...change }).error?.issues.map(({ path, message }) => `${path} ${message}`)

  it('has both an address and a standfirst, or neither', () => {
    expect(viewThreadSchema.parse(THREAD)).toEqual({ ...THREAD, trigger: null })
    expect(viewThreadSchema.parse({ ...THREAD, slug: ' ', standfirst: '' })).toMatchObject({
      slug: null,
      standfirst: null,
    })
    expect(wrongWith({ slug: '' })).toEqual(['standfirst thread_halves'])
  })

  it.each([
    [{ slug: 'Fish & more' }, 'slug thread_slug'],
    [{ slug: 'x'.repeat(41) }, 'slug too_long:40'],
    [{ standfirst: 'x'.repeat(501) }, 'standfirst too_long:500'],
    [{ trigger: 'a record' }, 'trigger invalid_slug'],
  ])('with %j is refused: %s', (change, problem) => {
    expect(wrongWith(change)).toEqual([problem])
  })
})
