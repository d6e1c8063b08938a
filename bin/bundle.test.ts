import { expect, it } from 'vitest'
import { ROOT } from './processes'

it('is made of what a start reads, and of few packages: each costs it time', async () => {
  const { metafile } = await (await import('esbuild')).build({
    ...{ absWorkingDir: ROOT, entryPoints: ['bin/serve.ts'], bundle: true, packages: 'external', write: false },
    ...{ platform: 'node', format: 'esm', metafile: true },
  })
  const [output] = Object.values(metafile.outputs)
  const packages = output?.imports.flatMap(({ path: name, external }) => (external && !/^node:/.test(name) ? name : []))
  expect([...new Set(packages)].toSorted()).toEqual(['esbuild', 'pg', 'zod'])
  expect(output?.bytes).toBeLessThan(100_000)
})
