/** A reference that is lost on the way to its row is a bug: it says so, and no row leads to number 0. */
import { expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { toInput } from '../record'
import { getMeasure } from './queries'
import { gatherSurroundings } from './references'
import { insertChildren, insertRelations, type Surroundings } from './rows'

provideTestDatabase('loaded')

const CITED = GOLDEN.measures.find(({ relations }) => relations.length > 0)?.slug ?? ''

it('a lost source, citation or record throws with its name', async () => {
  const measure = await getMeasure(CITED)
  if (!measure) throw new Error(`${CITED} is not there`)
  const input = toInput(measure)
  const [citation] = input.citations
  const child = { measureId: measure.id, input, spans: [] }
  const save = (change: object, lost: Partial<Surroundings> = {}) =>
    db().$transaction(async (tx) => {
      const around = await gatherSurroundings(tx, [input], [])
      await tx.citation.deleteMany({ where: { measureId: measure.id } })
      await tx.measureEvent.deleteMany({ where: { measureId: measure.id } })
      await insertChildren(tx, [{ ...child, input: { ...input, ...change } }], { ...around, ...lost })
    })
  await expect(save({}, { sources: new Map() })).rejects.toThrow(`there is no source ${citation?.source}`)
  await expect(save({ citations: [] })).rejects.toThrow(/there is no citation of https?:/)
  expect(() => insertRelations(db(), [{ fromId: measure.id, input }], new Map())).toThrow(
    `there is no record ${input.relations[0]?.to}`,
  )
  expect(await db().citation.count({ where: { measureId: measure.id } })).toBe(input.citations.length)
})
