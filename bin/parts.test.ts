import { expect, it } from 'vitest'
import { findFaults } from './parts'

const part = (name: string, version: string) => ({
  name,
  version,
  purl: `pkg:npm/${encodeURIComponent(name)}@${version}`,
})
const list = (...components: ReturnType<typeof part>[]) => ({ bomFormat: 'CycloneDX', components })

it.each([
  ['all that is locked', list(part('a', '1.0.0'), part('@b/c', '2.0.0')), []],
  ['a package left out', list(part('a', '1.0.0')), ['@b/c@2.0.0 is in package-lock.json and not in the list']],
  [
    'a version that was overridden',
    list(part('a', '1.0.0'), part('@b/c', '2.0.0'), part('uuid', '8.3.2')),
    ['uuid 8.3.2 is older than package.json overrides it to be'],
  ],
  [
    'another format',
    { ...list(part('a', '1.0.0'), part('@b/c', '2.0.0')), bomFormat: 'SPDX' },
    ['The list is of another format: SPDX'],
  ],
])('%s', (_, parts, faults) => {
  expect(findFaults(parts, ['a@1.0.0', '@b/c@2.0.0'], { uuid: '11.1.1' })).toEqual(faults)
})
