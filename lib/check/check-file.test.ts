import { describe, expect, it } from 'vitest'
import { askedText, readTable } from './asked-lines'
import { type CheckRun, hashText, isUnchangedFile, readCheckFile } from './check-file'
import { makeLineChecker } from './check-line'
import { makeCheckFile } from './make-file'
import { REFERENCE } from './reference.cases'
import { repeatCheck } from './repeat-check'
import { changedSince, judgeVersion } from './verify-file'

const ASKED = 'JAXA\n8505.11\n1C101.d\nAcme\n=1+1'
const { lines } = readTable(ASKED, 'none')
const run: CheckRun = {
  lines: lines.map(makeLineChecker(REFERENCE)),
  day: '2026-11-28',
  made: '2026-11-28T01:00:00.000Z',
  reference: REFERENCE,
}

describe('a saved check', () => {
  it('says what came of each line, and no line', async () => {
    const file = await makeCheckFile(run)
    expect(file.asked).toEqual({ lines: 5, sha256: await hashText(askedText(lines)) })
    expect(file.data).toMatchObject({ version: 7, through: '2026-09-29', since: '2026-10-01T08:00:00.000Z' })
    expect(
      file.results.map(({ state, touches }) => [state, ...touches.map(({ record, status }) => `${record} ${status}`)]),
    ).toEqual([
      ['touched', 'control-list in_force'],
      ['touched', 'magnets in_force', 'chapter-85 in_force'],
      ['touched', 'all-dual-use in_force', 'carbides ended'],
      ['notFound'],
      ['unchecked'],
    ])
    for (const asked of ['JAXA', 'jaxa', 'Acme']) expect(JSON.stringify(file)).not.toContain(asked)
  })

  it('is covered as far as anybody has looked, and where all is over', async () => {
    const { results } = await makeCheckFile(run)
    expect(results[2]?.touches.map(({ covered }) => covered)).toEqual([false, true])
  })

  it('is told unchanged as it was saved, in whatever order its keys stand', async () => {
    const file = await makeCheckFile(run)
    const read = readCheckFile(`\ufeff${JSON.stringify(file, null, 2)}`)
    expect(read).toEqual(file)
    expect(await isUnchangedFile(file)).toBe(true)
    const turned = readCheckFile(JSON.stringify(Object.fromEntries(Object.entries(file).reverse())))
    expect(turned && (await isUnchangedFile(turned))).toBe(true)
  })

  it('is told changed after any change of it', async () => {
    const file = await makeCheckFile(run)
    const changes = [
      { day: '2026-11-27' },
      { made: '2026-11-28T01:00:01.000Z' },
      { data: { ...file.data, version: 8 } },
      { asked: { ...file.asked, lines: 4 } },
      { results: file.results.slice(1) },
    ]
    for (const change of changes) expect(await isUnchangedFile({ ...file, ...change })).toBe(false)
  })

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"format":"measureline-check/1"}',
    '{"__proto__":{}}',
    'x'.repeat(100_000),
    '['.repeat(50_000),
  ])('is nothing else', (text) => {
    expect(readCheckFile(text)).toBeNull()
  })
})

describe('what is told of it later', () => {
  it('is whether its version was there', async () => {
    const file = await makeCheckFile(run)
    const since = '2026-10-01T08:00:00.000Z'
    expect(judgeVersion(file, { version: 7, from: since, to: null })).toBe('held')
    expect(judgeVersion(file, { version: 7, from: since, to: '2026-11-01T00:00:00.000Z' })).toBe('held')
    expect(judgeVersion(file, { version: 7, from: '2026-10-01T08:00:00.001Z', to: null })).toBe('other')
    expect(judgeVersion(file, { version: 7, from: null, to: null })).toBe('other')
    expect(judgeVersion({ ...file, data: { ...file.data, since: null } }, { version: 7, from: null, to: null })).toBe(
      'undated',
    )
    expect(judgeVersion({ ...file, made: '2026-09-30T00:00:00.000Z' }, { version: 7, from: since, to: null })).toBe(
      'early',
    )
    expect(judgeVersion(file, null)).toBe('never')
  })

  it('is which of its records have changed', async () => {
    const file = await makeCheckFile(run)
    expect(changedSince(file, REFERENCE)).toEqual([])
    const records = REFERENCE.records
      .filter(({ slug }) => slug !== 'magnets')
      .map((record) => (record.slug === 'control-list' ? { ...record, version: 2 } : record))
    expect(changedSince(file, { ...REFERENCE, records })).toMatchObject([
      { slug: 'control-list', version: 1, record: { version: 2 } },
      { slug: 'magnets', version: 1, record: null },
    ])
  })

  it('is whether the same lines give the same', async () => {
    const file = await makeCheckFile(run)
    expect(await repeatCheck(file, lines, REFERENCE)).toEqual({ otherInput: false, differ: [] })
    const spaced = readTable(`\n ${ASKED.replaceAll('\n', ' \r\n')}\n`, 'none')
    expect(await repeatCheck(file, spaced.lines, REFERENCE)).toEqual({ otherInput: false, differ: [] })
    expect(await repeatCheck(file, lines.slice(1), REFERENCE)).toEqual({ otherInput: true })
    const records = REFERENCE.records.filter(({ slug }) => slug !== 'magnets')
    expect(await repeatCheck(file, lines, { ...REFERENCE, records })).toEqual({ otherInput: false, differ: [2] })
  })
})
