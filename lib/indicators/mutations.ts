/** Every write of indicators. */
import 'server-only'
import type { Transaction } from '@/lib/db'
import type { IndicatorInput } from './schema'

/** Adds those whose key is new. Their sources are saved already. */
export async function insertIndicators(tx: Transaction, indicators: readonly IndicatorInput[]) {
  const known = await tx.indicator.findMany({ select: { key: true } })
  const added = indicators.filter(({ key }) => known.every((other) => other.key !== key))
  const urls = added.flatMap(({ observations }) => observations.map(({ source }) => source))
  const sources = await tx.source.findMany({ where: { url: { in: urls } }, select: { id: true, url: true } })
  const ids = new Map(sources.map(({ id, url }) => [url, id]))
  await tx.indicator.createMany({ data: added.map(({ key, label, unit }) => ({ key, label, unit })) })
  await tx.observation.createMany({
    data: added.flatMap(({ key, observations }) =>
      observations.map(({ source, ...observation }, position) => ({
        ...observation,
        indicatorKey: key,
        position,
        sourceId: ids.get(source) ?? 0,
      })),
    ),
  })
}
