import { expect, it } from 'vitest'
import { EXPORT_FORMATS } from '@/lib/exports/formats'
import { alternatesOf } from './alternates'

const of = (address: string) => alternatesOf(new URL(address, 'http://tracker.example'))

it('a list names its files, each with its type', () => {
  const links = of('/measures?imposer=CN&q=a+b&page=3')?.split(', ') ?? []
  expect(links).toHaveLength(EXPORT_FORMATS.length)
  expect(links[0]).toBe('</measures.csv?imposer=CN&q=a+b>; rel="alternate"; type="text/csv"')
  for (const [index, format] of EXPORT_FORMATS.entries()) {
    expect(links[index]).toMatch(
      new RegExp(`^</measures\\.${format}\\?imposer=CN&q=a\\+b>; rel="alternate"; type="[a-z]+/[^;"]+"$`),
    )
  }
  expect(of('/measures')).toContain('</measures.csv>; rel="alternate"')
})

it('nothing that a reader sent ends a link early or is no header', () => {
  expect(of('/measures?q=%3E;%20rel=%22next%22,稀%0D%0A')).toMatch(
    /^<\/measures\.csv\?q=%3E%3B\+rel%3D%22next%22%2C%E7%A8%80%0D%0A>;/,
  )
})

it('what has no other format, or too long an address, names none', () => {
  for (const address of ['/', '/sources', '/measures/a-ban', `/measures?q=${'a'.repeat(600)}`])
    expect(of(address), address).toBeNull()
})
