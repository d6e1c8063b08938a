/** What programs that collect pages are told: which pages there are, when each last changed, and which are nobody's to collect. */
import { ADDRESSES, pathTo } from '@/lib/addresses'
import type { RecordDay } from '@/lib/measures/store/changed-days'
import { THREADS } from '@/lib/measures/threads/threads'

const PAGES = ['start', 'list', 'river', 'upcoming', 'threads', 'changes', 'misread'] as const
const BESIDE = ['entities', 'sources', 'indicators', 'codebook', 'coverage', 'check'] as const

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Entry = { path: string; day?: string }
const writeEntries = (tag: 'url' | 'sitemap', entries: readonly Entry[], url: string) =>
  entries
    .map(({ path, day }) => {
      const changed = day ? `<lastmod>${day}</lastmod>` : ''
      return `<${tag}><loc>${escapeXml(url + path)}</loc>${changed}</${tag}>\n`
    })
    .join('')

/** Of a page that many records make no day is told: which of them it showed last is nobody's knowledge. */
export function writeSitemap(records: readonly RecordDay[], isFirst: boolean, url: string): string {
  const pages: Entry[] = [...PAGES, ...BESIDE].map((name) => ({ path: pathTo(name) }))
  const threads = THREADS.map(({ slug }) => ({ path: pathTo('thread', slug) }))
  const own = records.map(({ slug, day }) => ({ path: pathTo('record', slug), day }))
  const entries = isFirst ? [...pages, ...threads, ...own] : own
  return `${HEAD}<urlset xmlns="${SCHEMA}">\n${writeEntries('url', entries, url)}</urlset>\n`
}

/** Where one file would be too long: the files of its parts, counted from 1. */
export function writeSitemapIndex(parts: number, url: string): string {
  const entries = Array.from({ length: parts }, (_, at) => ({ path: `${pathTo('sitemap')}?part=${at + 1}` }))
  return `${HEAD}<sitemapindex xmlns="${SCHEMA}">\n${writeEntries('sitemap', entries, url)}</sitemapindex>\n`
}

/** Accounts and forms are for people. */
export function writeRobots(url: string): string {
  const closed = Object.values(ADDRESSES)
    .filter(({ answers, reads }) => answers === 'page' && reads === null)
    .map(({ path }) => path.replace(/\[\w+\]/, '*'))
    // With and without a query, and nothing that only begins alike.
    .flatMap((path) => [`Disallow: ${path}$`, `Disallow: ${path}?`])
  return ['User-agent: *', ...closed, '', `Sitemap: ${url}${pathTo('sitemap')}`, ''].join('\n')
}
