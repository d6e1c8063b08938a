/** Every read of indicators. */
import type { LocalizedText } from '@/lib/texts'
import 'server-only'
import { reader } from '@/lib/database/client'
import type { Indicator, Qualifier } from '../types'

const SOURCE = { id: true, url: true, publisher: true, language: true, title: true }

/** All series with their figures, in the order of their keys. */
export async function listIndicators(): Promise<Indicator[]> {
  const rows = await reader().indicator.findMany({
    orderBy: { key: 'asc' },
    include: { observations: { orderBy: { position: 'asc' }, include: { source: { select: SOURCE } } } },
  })
  return rows.map(({ key, label, unit, observations }) => ({
    key,
    label: label as LocalizedText,
    unit,
    observations: observations.map(({ period, value, qualifier, note, source }) => ({
      period,
      value,
      qualifier: qualifier as Qualifier,
      note,
      source,
    })),
  }))
}
