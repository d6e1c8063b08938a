/** The rows of one synthetic measure in the floor's tables: from the record itself, whatever the product makes of it. */
import { AUTHORITY_NAMES } from '@/bench/data/dataset'
import { makeSyntheticMeasure } from '@/bench/data/measure'
import { makeSource, SOURCES_EACH, sourceIndexOf } from '@/bench/data/source'
import { barDays } from '@/bench/product/chart'
import { foldStatus, searchTextOf, statusOn } from '@/bench/product/derived'
import { type MeasureRecord, rangeOf, today } from '@/bench/product/record'

/** What the product says of a record for which nothing is established. */
const UNKNOWN_STATUS = 'none'

const textOf = (record: MeasureRecord) =>
  searchTextOf({
    ...record,
    authorities: record.authorities.map((key) => AUTHORITY_NAMES.get(key) ?? {}),
    citations: record.citations.map(({ source, stance }) => ({ ...makeSource(sourceIndexOf(source)), stance })),
  })

function measureRow(id: number, record: MeasureRecord) {
  const { slug, title, summary, category, imposer, kind, events } = record
  const ranges = events.map(({ date }) => rangeOf(date))
  const [firstOn = ''] = ranges.map(({ earliest }) => earliest).sort()
  const lastOn =
    ranges
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? firstOn
  const spans = foldStatus(kind, events)
  return {
    ...{ id, slug, title, summary, category, imposer, kind, firstOn, lastOn },
    closedOn: barDays(kind, { firstEarliest: firstOn, lastLatest: lastOn, spans }).last,
    status: statusOn(spans, today())?.status ?? UNKNOWN_STATUS,
    text: textOf(record),
  }
}

function sourceRows(index: number) {
  const places = Array.from({ length: SOURCES_EACH }, (_, own) => index * SOURCES_EACH + own)
  return places.map((id) => {
    const { url, publisher, title, kind, language, publishedOn } = makeSource(id)
    return { id, url, publisher, title, kind, language, publishedOn }
  })
}

export function floorRows(index: number) {
  const record = makeSyntheticMeasure(index)
  return {
    sources: sourceRows(index),
    measures: [measureRow(index, record)],
    measure_sources: record.citations.map(({ source }, position) => ({
      measureId: index,
      position,
      sourceId: sourceIndexOf(source),
    })),
  }
}
