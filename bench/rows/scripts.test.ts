import { expect, it } from 'vitest'
import { scriptsOf } from './scripts'

it('finds what a browser of today loads, once', () => {
  const html = `
    <link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js?v=1"/>
    <link rel="stylesheet" href="/_next/static/chunks/a.css"/>
    <script src="/_next/static/chunks/polyfills.js" noModule=""></script>
    <script src="/_next/static/chunks/b.js" async=""></script>
    <script src="/_next/static/chunks/b.js" async=""></script>
    <script>self.__next_f.push([1, "c.js"])</script>`
  expect(scriptsOf(html)).toEqual(['/_next/static/chunks/a.js?v=1', '/_next/static/chunks/b.js'])
})
