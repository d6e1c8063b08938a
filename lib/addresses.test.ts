import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ADDRESSES, type AddressName, pathTo, reservedNames, withQuery } from './addresses'
import { EXPORT_FORMATS } from './exports/formats'

const APP = fileURLToPath(new URL('../app', import.meta.url))
const ALL = Object.entries(ADDRESSES)

it('is this table', () => {
  const lines = ALL.map(([name, { path, answers, reads }]) => {
    const reserved = reservedNames(name as AddressName)
    return [name, path, answers, reads ?? '-', ...(path.includes('[') ? [`not ${reserved.join(', ') || '-'}`] : [])]
  })
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  expect(`\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    start        /                           page   kept
    list         /measures                   page   kept
    csv          /measures.csv               data   kept
    xlsx         /measures.xlsx              data   kept
    json         /measures.json              data   kept
    facets       /measures/facets.json       data   kept
    chart        /measures/chart.json        data   kept
    newRecord    /measures/new               page   -
    record       /measures/[slug]            page   kept   not facets.json, chart.json, new
    card         /measures/[slug]/card.json  data   kept   not facets.json, chart.json, new
    edit         /measures/[slug]/edit       page   -      not facets.json, chart.json, new
    history      /measures/[slug]/history    page   kept   not facets.json, chart.json, new
    pickRecords  /records.json               data   asked
    river        /river                      page   kept
    riverCsv     /river.csv                  data   kept
    riverJson    /river.json                 data   kept
    riverSvg     /river.svg                  data   kept
    upcoming     /upcoming                   page   kept
    changes      /changes                    page   kept
    changesData  /changes.json               data   kept
    misread      /misread                    page   kept
    threads      /threads                    page   kept
    thread       /threads/[thread]           page   kept   not -
    sources      /sources                    page   kept
    source       /sources/[id]               page   kept   not -
    pickSources  /sources.json               data   asked
    entities     /entities                   page   kept
    entity       /entities/[entity]          page   kept   not -
    check        /check                      page   kept
    reference    /check.json                 data   kept
    verify       /verify                     page   kept
    versions     /versions.json              data   -
    indicators   /indicators                 page   kept
    codebook     /codebook                   page   kept
    coverage     /coverage                   page   kept
    desk         /desk                       page   -
    views        /views                      page   -
    newView      /views/new                  page   -
    view         /v/[code]                   plain  -      not -
    search       /palette.json               data   asked
    words        /words.json                 data   kept
    signIn       /sign-in                    page   -
    setup        /setup/[token]              page   -      not -
    account      /account                    page   -
    users        /users                      page   -
    accountLog   /users/log                  page   -
    robots       /robots.txt                 data   kept
    sitemap      /sitemap.xml                data   kept
    health       /healthz                    data   -
    "
  `)
})

describe('the folders of app', () => {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => ({ path: `/${file}`.replace(/\/[^/]+$/, '') || '/', isPage: file.endsWith('page.tsx') }))

  it('are the table, each once', () => {
    expect(found.map(({ path }) => path).sort()).toEqual(ALL.map(([, { path }]) => path).sort())
  })

  it('hold a page where the table says so, and a route elsewhere', () => {
    const pages = ALL.filter(([, { answers }]) => answers === 'page').map(([, { path }]) => path)
    expect(
      found
        .filter(({ isPage }) => isPage)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(pages.sort())
  })
})

it('tells data from pages by its ending alone, but for the watch over the process', () => {
  const { health, ...others } = ADDRESSES
  expect(health.answers).toBe('data')
  for (const { path, answers } of Object.values(others)) expect(/\.[a-z]+$/.test(path), path).toBe(answers === 'data')
})

it('has an address for every format of a list', () => {
  for (const format of EXPORT_FORMATS) expect(ADDRESSES[format]).toMatchObject({ answers: 'data', reads: 'kept' })
})

it('leads to things by their names, which cannot lead elsewhere', () => {
  expect(pathTo('list')).toBe('/measures')
  expect(pathTo('edit', 'a-ban')).toBe('/measures/a-ban/edit')
  expect(pathTo('source', 7)).toBe('/sources/7')
  expect(pathTo('record', '../users?a=$&')).toBe('/measures/..%2Fusers%3Fa%3D%24%26')
})

it('holds the state of a list after its path', () => {
  expect(withQuery(pathTo('list'), new URLSearchParams())).toBe('/measures')
  expect(withQuery(pathTo('csv'), new URLSearchParams({ q: 'a b' }))).toBe('/measures.csv?q=a+b')
})
