import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { parseSettings } from './settings'

const SECRET = 'x'.repeat(32)

describe('parseSettings', () => {
  test('has a default for all that a machine of its own needs', () => {
    const { port, host, url, dataFolder, trustProxy, own } = parseSettings({})
    expect({ port, host, url, dataFolder, trustProxy }).toEqual({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://127.0.0.1:3000',
      dataFolder: 'data',
      trustProxy: false,
    })
    expect(own).toEqual({ database: false, dataFolder: false, secret: false })
  })

  test('serves by a process a core, up to four, unless it is told how many', () => {
    expect(parseSettings({}).processes).toBe(Math.min(availableParallelism(), 4))
    expect(parseSettings({ MEASURELINE_PROCESSES: '1' }).processes).toBe(1)
    expect(parseSettings({ MEASURELINE_PROCESSES: '16' }).processes).toBe(16)
  })

  test('takes an empty variable for an absent one', () => {
    expect(parseSettings({ PORT: '', DATABASE_URL: '', MEASURELINE_DATA: '' })).toMatchObject({
      port: 3000,
      dataFolder: 'data',
      own: { database: false, dataFolder: false },
    })
  })

  test('passes on what is given', () => {
    const given = parseSettings({
      DATABASE_URL: 'postgresql://a:b@c/d',
      MEASURELINE_SECRET: SECRET,
      MEASURELINE_DATA: '/d',
    })
    expect(given).toMatchObject({ databaseUrl: 'postgresql://a:b@c/d', secret: SECRET, dataFolder: '/d' })
    expect(given.own).toEqual({ database: true, dataFolder: true, secret: true })
    expect(parseSettings({ MEASURELINE_TRUST_PROXY: 'true' }).trustProxy).toBe(true)
    expect(parseSettings({ MEASURELINE_CONTACT: ' Ada, ada@example.org ' }).contact).toBe('Ada, ada@example.org')
    expect(parseSettings({ MEASURELINE_CONTACT: ' ' }).contact).toBeNull()
  })

  test('of several servers of a database wants the one that takes writes, and reads from whichever it is told', () => {
    const given = parseSettings({ DATABASE_URL: 'postgres://a,b/d', DATABASE_READ_URL: 'postgres://b,c/d' })
    expect(given.databaseUrl).toBe('postgres://a,b/d?target_session_attrs=read-write')
    expect(given.databaseReadUrl).toBe('postgres://b,c/d')
    expect(parseSettings({}).databaseReadUrl).toBeNull()
  })

  test.each([
    [{ MEASURELINE_URL: 'https://example.org/' }, 'https://example.org'],
    [{ PORT: '8080', HOST: 'localhost' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:3000'],
    [{ HOST: '::' }, 'http://[::1]:3000'],
  ])('%j is reached at %s', (environment, url) => {
    expect(parseSettings(environment).url).toBe(url)
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['MEASURELINE_PROCESSES', '0'],
    ['MEASURELINE_PROCESSES', '17'],
    ['MEASURELINE_PROCESSES', 'all'],
    ['MEASURELINE_HEAP', '63'],
    ['HOST', 'two words'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['DATABASE_URL', 'measureline'],
    ['DATABASE_URL', 'postgres://a,b/d?target_session_attrs=standby'],
    ['DATABASE_URL', 'postgres://a,/d'],
    ['DATABASE_READ_URL', 'postgres://a,b/d?target_session_attrs=read-write'],
    ['DATABASE_READ_URL', 'b'],
    ['MEASURELINE_URL', 'example.org'],
    ['MEASURELINE_URL', 'javascript:alert(1)'],
    ['MEASURELINE_SECRET', 'short'],
    ['MEASURELINE_TRUST_PROXY', 'yes'],
    ['MEASURELINE_CONTACT', 'x'.repeat(201)],
  ])('%s=%s is refused in one sentence that names it', (name, value) => {
    expect(() => parseSettings({ [name]: value })).toThrow(new RegExp(`^The setting ${name} must [^\n]+$`))
  })

  test('keeps passwords out of its messages', () => {
    expect(() => parseSettings({ DATABASE_URL: 'mysql://me:hush@host/name' })).toThrow(/^(?!.*hush)/)
    expect(() => parseSettings({ DATABASE_READ_URL: 'postgres://me:hush@a,/name' })).toThrow(/^(?!.*hush)/)
    expect(() => parseSettings({ MEASURELINE_SECRET: 'hush' })).toThrow(/^(?!.*hush)/)
  })

  test('tells what is missing only when it is asked for', () => {
    const none = parseSettings({})
    expect(() => none.databaseUrl).toThrow('DATABASE_URL is not set')
    expect(() => none.secret).toThrow('MEASURELINE_SECRET is not set')
  })
})
