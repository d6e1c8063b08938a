import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
// The guard of what only a server may import is open in tests.
const resolve = {
  alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}node_modules/server-only/empty.js` },
}
const exclude = ['**/node_modules/**', '.next/**', 'e2e/**', 'data/**']

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which of two is the half.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, '**/*.db.test.ts'],
          // A zone with a quarter of an hour in it: whoever reads a calendar date as an instant is found out.
          env: { TZ: 'Asia/Kathmandu' },
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['testing/test-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What takes minutes; npm test leaves it out.
        resolve,
        test: { name: 'probe', include: ['probe/**/*.probe.ts'], exclude, fileParallelism: false },
      },
    ],
  },
})
