import { expect, it } from 'vitest'
import { isOfficial } from '@/lib/sources/types'
import { GOLDEN } from '@/testing/golden'
import { officialFirst } from './official-first'
import { wholeMeasures } from './testing/whole-measures.cases'

const MEASURES = wholeMeasures(GOLDEN).map(({ measure }) => measure)

it('puts the word of a state before that of others, and who acts before all', () => {
  for (const measure of MEASURES.map(officialFirst)) {
    const ranks = measure.citations.map(({ source, stance }) => isOfficial(source.kind) && stance !== 'contradicts')
    expect(ranks, measure.slug).toEqual(ranks.toSorted((a, b) => Number(b) - Number(a)))
    const first = measure.citations.findIndex(
      ({ source, stance }) => source.kind === 'issuing_authority' && stance !== 'contradicts',
    )
    expect(first, measure.slug).toBeLessThanOrEqual(0)
  }
})

it('leaves every step with its own sources', () => {
  for (const measure of MEASURES) {
    const urls = ({ events, citations }: Pick<typeof measure, 'events' | 'citations'>) =>
      events.map((event) => event.citations.map((at) => citations[at]?.source.url).sort())
    const turned = officialFirst(measure)
    expect(urls(turned), measure.slug).toEqual(urls(measure))
    expect(turned.citations).toHaveLength(measure.citations.length)
  }
})
