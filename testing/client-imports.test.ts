import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, walkClientImports } from './client-imports'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** A further one is a decision: readers wait for its bytes. */
const PACKAGES = [
  '@conform-to/react',
  '@conform-to/zod/v4',
  'csv-parse/browser/esm/sync',
  'd3-selection',
  'd3-time',
  'd3-zoom',
  'date-fns',
  'intl-messageformat',
  'ipaddr.js',
  'next/link',
  'next/navigation',
  'opencc-js/dict/JPShinjitaiCharacters',
  'opencc-js/dict/TSCharacters',
  'prisma/data/covering-codes.json',
  'react',
  'zod/mini',
]

const found = walkClientImports(ROOT)

describe('what a browser may be sent', () => {
  it('is read from imports and exports of every form, but for those of types', () => {
    const text = `'use client'
import a, { type B } from './one'
import * as c from './two'
import './three.css'
import type { E } from './types'
import { type F, type G } from './types'
import {
  type H,
  type I as J,
} from './types'
import {
  type K,
  l,
} from './four'
export { m } from './five'
export type { N } from './types'
export const o = () => import('./six')
const p = 'import nothing'
`
    expect(importsOf(text)).toEqual(['./one', './two', './three.css', './four', './five', './six'])
  })
  it('is these packages alone', () => {
    const packages = [...found.keys()].filter((name) => !/^(?:app|components|lib)\//.test(name))
    expect(packages.sort()).toEqual(PACKAGES)
  })
  it('is no dictionary of characters, with which the form once came, but where a whole list is checked', () => {
    const others = walkClientImports(ROOT, (file) => !file.startsWith('components/check/'))
    expect(others.get('lib/search/fold.ts')).toBeUndefined()
    expect(others.get('csv-parse/browser/esm/sync')).toBeUndefined()
  })
  it('is no word but those of the page that says that a page failed', () => {
    expect([...found.keys()].filter((file) => file.startsWith('lib/i18n/en/'))).toEqual(['lib/i18n/en/problems.ts'])
  })
})
