/** A database of its own for a file of tests. */
import { afterAll, beforeAll, inject } from 'vitest'
import { db } from '@/lib/database/client'
import { copyDatabase, dropDatabase, type Template } from './throwaway'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** Call it once at the top of a `*.db.test.ts`: `db()` then leads to a fresh copy of the template. */
export function provideTestDatabase(template: Template = 'empty') {
  beforeAll(async () => {
    process.env.DATABASE_URL = await copyDatabase(inject('serverUrl'), template)
    process.env.MEASURELINE_SECRET ??= 'a secret that only tests know, and long enough'
  })
  afterAll(async () => {
    await db().$disconnect()
    await dropDatabase(process.env.DATABASE_URL ?? '')
  })
}
