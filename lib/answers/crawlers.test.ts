import { expect, it } from 'vitest'
import { writeRobots, writeSitemap, writeSitemapIndex } from './crawlers'

const URL_OF = 'https://register.example'

it('a record has the day of its last change, and pages of many records have none', () => {
  const text = writeSitemap([{ slug: 'cn-a-ban', day: '2026-01-07' }], true, URL_OF)
  expect(text).toContain(
    '<url><loc>https://register.example/measures/cn-a-ban</loc><lastmod>2026-01-07</lastmod></url>',
  )
  expect(text).toContain('<url><loc>https://register.example/threads/seafood</loc></url>')
  expect(text.match(/<lastmod>/g)).toHaveLength(1)
  expect(writeSitemap([], false, URL_OF)).not.toContain('<url>')
})

it('a long one is told in parts', () => {
  expect(writeSitemapIndex(2, URL_OF).match(/\?part=[12]</g)).toEqual(['?part=1<', '?part=2<'])
})

it('accounts and forms are not to be collected, and everything that is read is', () => {
  const lines = writeRobots(URL_OF).split('\n')
  for (const path of ['/account', '/views/new', '/measures/*/edit', '/measures/new', '/setup/*'])
    expect(lines).toContain(`Disallow: ${path}$`)
  expect(lines).not.toContain('Disallow: /measures$')
  expect(lines).toContain('Sitemap: https://register.example/sitemap.xml')
})
