/** Every write of indicators. Their sources are saved already. */
import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/database/client'
import { referred } from '@/lib/database/referred'
import type { IndicatorInput } from '../schema'

async function insertObservations(tx: Transaction, indicators: readonly IndicatorInput[]) {
  const urls = indicators.flatMap(({ observations }) => observations.map(({ source }) => source))
  const sources = await tx.source.findMany({ where: { url: { in: urls } }, select: { id: true, url: true } })
  const ids = new Map(sources.map(({ id, url }) => [url, id]))
  await tx.observation.createMany({
    data: indicators.flatMap(({ key, observations }) =>
      observations.map(({ source, ...observation }, position) => ({
        ...observation,
        indicatorKey: key,
        position,
        sourceId: referred(ids, source, 'source'),
      })),
    ),
  })
}

/** Those that are there, in the shape in which they are loaded. */
async function readIndicators(tx: Transaction): Promise<Map<string, unknown>> {
  const observation = { period: true, value: true, qualifier: true, note: true, source: { select: { url: true } } }
  const rows = await tx.indicator.findMany({
    include: { observations: { orderBy: { position: 'asc' }, select: observation } },
  })
  return new Map(
    rows.map(({ observations, ...row }) => [
      row.key,
      { ...row, observations: observations.map((figure) => ({ ...figure, source: figure.source.url })) },
    ]),
  )
}

async function addIndicators(tx: Transaction, indicators: readonly IndicatorInput[]) {
  if (indicators.length === 0) return
  await tx.indicator.createMany({ data: indicators.map(({ key, label, unit }) => ({ key, label, unit })) })
  await insertObservations(tx, indicators)
}

/** Adds those whose key is new. */
export async function insertIndicators(tx: Transaction, indicators: readonly IndicatorInput[]) {
  const known = await readIndicators(tx)
  await addIndicators(
    tx,
    indicators.filter(({ key }) => !known.has(key)),
  )
}

/** Brings series to what a data release says: no form changes them. */
export async function refreshIndicators(tx: Transaction, indicators: readonly IndicatorInput[]) {
  const known = await readIndicators(tx)
  const added = indicators.filter(({ key }) => !known.has(key))
  const updated = indicators.filter((one) => known.has(one.key) && !isDeepStrictEqual(known.get(one.key), one))
  await addIndicators(tx, added)
  for (const { key, label, unit } of updated) await tx.indicator.update({ where: { key }, data: { label, unit } })
  if (updated.length > 0) {
    await tx.observation.deleteMany({ where: { indicatorKey: { in: updated.map(({ key }) => key) } } })
    await insertObservations(tx, updated)
  }
  return {
    created: added.length,
    updated: updated.length,
    unchanged: indicators.length - added.length - updated.length,
  }
}
