/** Whether the app and its floor answer the same where both can tell: a faster answer to another question is worth nothing. */
import { openConnections } from './ask'
import { FACETS_PATH, isThere, LIST, type Subject } from './duel'
import { withOneEnd } from './filters'
import { FLOOR_FACETS } from './floor/queries'
import type { BenchStage } from './stage'

const ASKED = 6

type List = { total: number; measures: { slug: string }[] }
type Count = { facet: string; value: string; count: number }
type AppFacets = { facets: { facet: string; values: { value: string; count: number }[] }[] }

async function read<Answer>(url: string): Promise<Answer> {
  const { status, body } = await openConnections(1)(url)
  if (status !== 200) throw new Error(`${url} answered ${status}.`)
  return JSON.parse(body.toString())
}

const shownList = ({ total, measures }: List) => `${total}: ${measures.map(({ slug }) => slug).join(' ')}`

/** The app leaves out some values that nothing has. */
const shownCounts = (counts: Count[]) =>
  counts
    .filter(({ facet, count }) => count > 0 && FLOOR_FACETS.some((known) => known === facet))
    .map(({ facet, value, count }) => `${facet}=${value} ${count}`)
    .sort()
    .join('\n')
const countsOf = ({ facets }: AppFacets): Count[] =>
  facets.flatMap(({ facet, values }) => values.map((value) => ({ facet, ...value })))

/** Throws with the address where they differ. */
export async function checkAgreement(stage: BenchStage) {
  const { app, floor } = stage
  const check = async <A, F>(
    subject: Subject,
    turn: number,
    ofApp: (answer: A) => string,
    ofFloor: (answer: F) => string,
  ) => {
    const url = `${app.url}${withOneEnd(subject.app(turn), turn)}`
    const other = `${floor.url}${withOneEnd(subject.floor(turn), turn)}`
    if (ofApp(await read<A>(url)) !== ofFloor(await read<F>(other))) throw new Error(`${url} and ${other} differ.`)
  }
  const hasFacets = await isThere(stage, FACETS_PATH)
  for (let turn = 0; turn < ASKED; turn += 1) {
    await check(LIST, turn, shownList, shownList)
    if (hasFacets)
      await check<AppFacets, Count[]>(FACETS_PATH, turn, (answer) => shownCounts(countsOf(answer)), shownCounts)
  }
}
