/** Entities of the shipped data: found by whatever they are called, one each, and made from what is there. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { datasetSchema } from '@/lib/imports/schema'
import { loadDataset, loadRelease } from '@/lib/imports/store/load'
import { reindexMeasures } from '@/lib/measures/store/reindex'
import { provideTestDatabase } from '@/testing/test-database'
import { countEntities, findEntities, getEntity, listEntities, listEntityCountries } from './queries'

provideTestDatabase('empty')

const DAY = '2026-11-27'
const ALL = { q: '', country: null, listed: null, page: 1 }
const read = () => JSON.parse(readFileSync('prisma/data/dataset.json', 'utf8'))

beforeAll(async () => {
  expect(await loadRelease(datasetSchema.parse(read()))).toMatchObject({ ok: true })
}, 120_000)

const readListings = () => db().listing.findMany({ orderBy: [{ measureId: 'asc' }, { position: 'asc' }] })

describe('the shipped names', () => {
  it.each([
    ['JAXA', 'jaxa', 'exact'],
    ['スバル', 'subaru', 'exact'],
    ['富士重工業', 'subaru', 'exact'],
    ['ＩＨＩエアロスペース', 'ihi-aerospace', 'exact'],
    ['三菱重工業株式会社', 'mitsubishi-heavy-industries', 'exact'],
    ['MHI', 'mitsubishi-heavy-industries', 'exact'],
    ['Mitsubishi Heavy Industries Ltd.', 'mitsubishi-heavy-industries', 'exact'],
    ['三菱重工', 'mitsubishi-shipbuilding', 'group'],
    ['川崎重工业', 'nippi', 'group'],
    ['Terra Drone Corp', 'terra-drone', 'exact'],
    ['华为', 'huawei', 'exact'],
    ['"Huawei"', 'huawei', 'exact'],
    ['信越化学', 'shin-etsu-chemical', null],
    ['沖電気', 'oki-electric-industry', null],
    ['TDK株式会社', 'tdk', 'exact'],
    ['石平', 'seki-hei', 'exact'],
    ['東工大', 'institute-of-science-tokyo', 'exact'],
    // Signs that look alike, and some that cannot be seen.
    ['三菱\u200b重工業', 'mitsubishi-heavy-industries', 'exact'],
    ['Terra‑Drone', 'terra-drone', 'exact'],
    ['スバ\u00adル', 'subaru', 'exact'],
    ['「JAXA」', 'jaxa', 'exact'],
  ])('%s is %s', async (q, slug, rule) => {
    const found = await findEntities(q, 12)
    const entity = found.find((one) => one.slug === slug)
    expect(found.map((one) => one.slug)).toContain(slug)
    if (rule) expect(entity?.rule).toBe(rule)
    if (rule === 'exact') expect(found[0]?.slug).toBe(slug)
  })

  it.each(['', 'x', 'Acme Widgets', 'No such company', '無名商事', "%'; drop table", '-JAXA'])(
    '“%s” is of nobody',
    async (q) => {
      expect(await findEntities(q, 12)).toEqual([])
    },
  )

  it('Latin letters begin a word: a part of one is not found', async () => {
    expect((await findEntities('axa', 12)).map(({ slug }) => slug)).toEqual([])
  })

  it('one company is one entity, with all that names it', async () => {
    const entity = await getEntity('shin-etsu-chemical')
    expect(entity?.listings.map(({ slug }) => slug).sort()).toEqual([
      'cn-2015-08-ad-optical-fibre-preform',
      'cn-2026-01-dichlorosilane-ad-probe',
    ])
    expect((await getEntity('ihi-aerospace-engineering'))?.above.map(({ slug }) => slug)).toEqual([
      'ihi-aerospace',
      'ihi',
    ])
    expect(await getEntity('nobody')).toBeNull()
  })

  it('every name has one row, in its own place', async () => {
    const names = datasetSchema.parse(read()).measures.flatMap(({ entities }) => entities)
    const listings = await readListings()
    expect(listings.length).toBe(names.length)
    expect(await countEntities(ALL, DAY)).toBe(new Set(names.map(({ entity }) => entity)).size)
  })

  it('a listing holds from where its measure does', async () => {
    const [jaxa] = (await getEntity('jaxa'))?.listings ?? []
    expect(jaxa).toMatchObject({ slug: 'cn-2026-02-control-list-20-japan', from: '2026-02-24', to: null })
  })
})

describe('the list of them', () => {
  it('has pages, countries and states', async () => {
    const first = await listEntities(ALL, DAY)
    expect(first.length).toBe(50)
    const second = await listEntities({ ...ALL, page: 2 }, DAY)
    expect(second.some(({ slug }) => first.some((one) => one.slug === slug))).toBe(false)
    const [now, before, all] = await Promise.all([
      countEntities({ ...ALL, listed: 'now' }, DAY),
      countEntities({ ...ALL, listed: 'before' }, DAY),
      countEntities(ALL, DAY),
    ])
    expect(now + before).toBe(all)
    expect(now).toBeGreaterThan(0)
    const countries = await listEntityCountries()
    for (const { country, count } of countries) expect(await countEntities({ ...ALL, country }, DAY)).toBe(count)
  })

  it('finds a head of a group that no record names', async () => {
    const [head] = await listEntities({ ...ALL, q: '三菱重工業' }, DAY)
    expect(head).toMatchObject({ slug: 'mitsubishi-heavy-industries', listings: [] })
  })
})

describe('what was there before entities', () => {
  it('is named by the first index, and the next one finds nothing to do', async () => {
    const written = await readListings()
    const versions = await db()
      .$queryRaw`select measure_id, document::text from versions where known_to is null order by 1`
    await db().$executeRaw`update versions set document = replace(regexp_replace(document::text,
      '"entity": ?"[^"]*"', '"entity":null', 'g'), '', '')::json where known_to is null`
    await db().$executeRaw`truncate listings, entities`
    await reindexMeasures()
    expect(await readListings()).toEqual(written)
    expect(
      await db().$queryRaw`select measure_id, document::text from versions where known_to is null order by 1`,
    ).toEqual(versions)
    const changes = () => db().$queryRaw`select xmin::text from versions order by measure_id, number`
    const untouched = await changes()
    await reindexMeasures()
    expect(await changes()).toEqual(untouched)
  }, 120_000)

  it('a file without names of entities finds them by name, and adds who is new', async () => {
    const [one] = datasetSchema.parse(read()).measures.filter(({ slug }) => slug === 'cn-2026-02-control-list-20-japan')
    const { sources, authorities } = read()
    const named = (name: object) => ({ name, kind: 'company', country: 'JP' })
    const names = [{ en: 'Subaru Corp.' }, { ja: '株式会社無名' }, { en: 'Nobody Knows, Inc.' }, { ja: '無名' }].map(
      named,
    )
    const file = datasetSchema.parse({
      ...{ format: 'measures/1', coverageDay: DAY, coverageNote: 'A test', sources, authorities },
      measures: [{ ...one, slug: 'cn-2026-02-another', relations: [], entities: names }],
    })
    expect(await loadDataset(file, 'A test')).toMatchObject({ ok: true, created: 1 })
    const { id } = await db().measure.findUniqueOrThrow({ where: { slug: 'cn-2026-02-another' } })
    const [first, second, third, fourth] = await db().listing.findMany({
      where: { measureId: id },
      orderBy: { position: 'asc' },
    })
    expect([first?.entity, third?.entity]).toEqual(['subaru', 'nobody-knows'])
    expect(second?.entity).toMatch(/^entity-/)
    expect(fourth?.entity).toBe(second?.entity)
    expect((await findEntities('Nobody Knows', 5))[0]?.listings).toMatchObject([{ slug: 'cn-2026-02-another' }])
  }, 60_000)
})
