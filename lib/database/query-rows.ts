/**
 * Rows as pg itself reads them. Prisma takes every answer apart again: of fifty whole records, which the server has in
 * 5 ms and pg in 10, it had made rows after 30.
 */
import 'server-only'
import type { Sql } from '@prisma/client/runtime/client'
import type pg from 'pg'
import { primaryPool, standbyPool } from './page-pools'
import { routed } from './replica'
import { noting } from './watched-adapter'

/** Asks the database: what it asks of, and what it keeps, is its own matter. */
export type RowAsker = <Row extends object>(query: Sql) => Promise<Row[]>

const asked = async <Row extends object>(pool: pg.Pool, { text, values }: Sql) =>
  (await pool.query<Row>(text, values)).rows

/** What must not be older than what was written. */
export const queryPrimary: RowAsker = (query) => noting(() => asked(primaryPool(), query))

/** What readers are shown, by the connections of `reader()`. */
export const queryRows: RowAsker = <Row extends object>(query: Sql) =>
  noting(() =>
    routed(
      () => asked<Row>(standbyPool(), query),
      () => asked<Row>(primaryPool(), query),
    ),
  )
