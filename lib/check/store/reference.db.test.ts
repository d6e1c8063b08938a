/** What a browser finds by itself is what the lists find: of names, of codes and of words that mean the same. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { looksSchema } from '@/lib/coverage/schema'
import { refreshLooks } from '@/lib/coverage/store/mutations'
import { db } from '@/lib/database/client'
import { getDataVersion } from '@/lib/database/version'
import { findEntities, getEntity } from '@/lib/entities/store/queries'
import { datasetSchema } from '@/lib/imports/schema'
import { loadRelease } from '@/lib/imports/store/load'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { listNamed } from '@/lib/measures/store/queries'
import { provideTestDatabase } from '@/testing/test-database'
import { makeLineChecker } from '../check-line'
import type { CheckedLine, CheckReference } from '../types'
import { getVersionHeld } from './data-moments'
import { getReference, getReferenceFile } from './reference'

provideTestDatabase('empty')

const DAY = '2026-11-28'
let reference: CheckReference
let check: (text: string) => CheckedLine

beforeAll(async () => {
  const dataset = JSON.parse(readFileSync('prisma/data/dataset.json', 'utf8'))
  expect(await loadRelease(datasetSchema.parse(dataset))).toMatchObject({ ok: true })
  const looks = looksSchema.parse(JSON.parse(readFileSync('prisma/data/coverage.json', 'utf8')))
  await db().$transaction((tx) => refreshLooks(tx, looks, 'test'))
  reference = JSON.parse((await getReferenceFile()) ?? '')
  const checker = makeLineChecker(reference)
  check = (text) => checker({ number: 1, cells: [text] })
}, 120_000)

const slugsOf = (found: readonly { slug: string }[]) => [...new Set(found.map(({ slug }) => slug))].sort()
const checked = (text: string) => slugsOf(check(text).touches)
const listed = async (params: Record<string, string>) => {
  const { filter, problems } = parseMeasureFilter(params, DAY)
  expect(problems).toEqual([])
  return slugsOf(await listNamed({ ...filter, perPage: 1000 }, DAY))
}

describe('the reference', () => {
  it('is of the version that it names, and of everything that is in the lists', async () => {
    expect(reference.version).toBe(await getDataVersion())
    expect(slugsOf(reference.records)).toEqual(await listed({}))
    expect(reference.entities.length).toBeGreaterThan(150)
    expect(reference.authorities.filter(({ look }) => look).length).toBeGreaterThan(20)
  })

  it('is a small file', async () => {
    expect((await getReferenceFile())?.length).toBeLessThan(600_000)
  })

  it('says what records say of licences', () => {
    const saying = reference.records.filter(({ licences }) => licences.length > 0)
    expect(saying.length).toBeGreaterThan(15)
    expect(reference.records.find(({ slug }) => slug === 'cn-2026-02-watch-list-20-japan')?.licences).toEqual([
      { en: expect.stringContaining('no general licences') },
    ])
  })
})

describe('a name', () => {
  it.each([
    ...[
      'JAXA',
      'スバル',
      '富士重工業',
      'ＩＨＩエアロスペース',
      '三菱重工業株式会社',
      'MHI',
      'Mitsubishi Heavy Industries Ltd.',
    ],
    ...[
      '三菱重工',
      '川崎重工业',
      'Terra Drone Corp',
      '华为',
      'Huawei',
      '信越化学',
      '沖電気',
      'TDK株式会社',
      '石平',
      '東工大',
    ],
    ...['IHI', 'NEC', 'ZTE', '防衛大学校', 'ENEOS Corporation', 'Fukushima'],
  ])('%s is touched by what names it or its group', async (name) => {
    const found = (await findEntities(name, 1000)).filter(({ rule }) => rule === 'exact' || rule === 'group')
    const right = slugsOf(found.flatMap(({ listings }) => listings))
    expect(right.length).toBeGreaterThan(0)
    const names = check(name).touches.filter(({ by }) => by.sort === 'name')
    expect(slugsOf(names)).toEqual(right)
  })

  it('has the status of the part that names it', async () => {
    for (const { slug } of reference.entities.slice(0, 40)) {
      const entity = await getEntity(slug)
      const current = entity?.listings.filter(({ archived }) => !archived) ?? []
      const own = reference.entities.find((one) => one.slug === slug)
      expect(slugsOf(own?.listings ?? [])).toEqual(slugsOf(current))
    }
  })

  it('that nobody bears is not found', () => {
    for (const name of ['Acme Widgets', '無名商事', 'No such company Ltd.'])
      expect(check(name)).toMatchObject({ state: 'notFound', touches: [] })
  })
})

describe('a code', () => {
  it.each([
    ...['8505', '85', '850511', '2805.30', '03', '0307', '3904.10', '28539090', '8486', '2804500001', '810820', '2844'],
    ...['1C902', '1C101.d', 'CN-DUAL-USE', 'CN-DUAL-USE:1C117.d', 'JP-ETCO:16', 'JP-ETCO:2', 'EU-DU:1C111', '9999'],
  ])('%s is touched by what the list finds', async (code) => {
    if (code === '9999') return expect(check(code)).toMatchObject({ state: 'unchecked', reason: 'digits' })
    expect(checked(code)).toEqual(await listed({ code }))
  })
})

describe('a word', () => {
  it.each([
    ...[
      'seafood',
      '水産物',
      '海鲜',
      'scallop',
      'ホタテ',
      'gallium',
      '稀土',
      'NdFeB',
      'beef',
      'drones',
      'graphite',
      '石墨',
      'PVC',
    ],
    ...['antimony', 'cobalt', 'anime', '水产品', 'レアアース', 'tungsten', 'GaN', 'photoresist', 'abalone'],
  ])('%s is touched by what the list finds', async (q) => {
    const touches = check(q).touches.filter(({ by }) => by.sort === 'subject')
    expect(slugsOf(touches)).toEqual(await listed({ q }))
  })
})

describe('a version of the data', () => {
  it('has a moment since which it holds, until the next one', async () => {
    const version = await getDataVersion()
    const before = await getVersionHeld(version)
    expect(before).toEqual({ version, from: reference.since, to: null })
    await db().$executeRaw`update sources set title = title`
    const next = await getVersionHeld(version + 1)
    expect(next?.to).toBeNull()
    expect(await getVersionHeld(version)).toEqual({ ...before, to: next?.from })
    expect(await getVersionHeld(version + 2)).toBeNull()
    expect((await getReference())?.since).toBe(next?.from)
    expect(JSON.parse((await getReferenceFile()) ?? '').version).toBe(version + 1)
  })

  it('has none where what would have raised it was undone', async () => {
    const version = await getDataVersion()
    const undone = db().$transaction(async (tx) => {
      await tx.$executeRaw`update sources set title = title`
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await getVersionHeld(version + 1)).toBeNull()
    expect(await db().$queryRaw`select 1 from data_moments where version > ${version}`).toEqual([])
  })

  it('keeps its moment, whoever would change it', async () => {
    await expect(db().$executeRaw`update data_moments set since = now()`).rejects.toThrow()
    await expect(db().$executeRaw`delete from data_moments`).rejects.toThrow()
    await expect(db().$executeRaw`truncate data_moments`).rejects.toThrow()
  })
})
