/** Whether the app and its floor answer the same: a faster answer to another question is worth nothing. */
import { openConnections } from './ask'
import { FACETS_PATH, IN_FORCE, isThere, LIST, type Subject } from './duel'
import type { BenchStage } from './stage'

const ASKED = 5

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
    .filter(({ count }) => count > 0)
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
    const url = `${app.url}${subject.app(turn)}`
    const [one, other] = [ofApp(await read<A>(url)), ofFloor(await read<F>(`${floor.url}${subject.floor(turn)}`))]
    if (one !== other) throw new Error(`${url} and its floor answer differently.`)
  }
  const hasFacets = await isThere(stage, FACETS_PATH)
  for (let turn = 0; turn < ASKED; turn += 1) {
    await check(LIST, turn, shownList, shownList)
    await check(IN_FORCE, turn, shownList, shownList)
    if (hasFacets)
      await check<AppFacets, Count[]>(FACETS_PATH, turn, (answer) => shownCounts(countsOf(answer)), shownCounts)
  }
}
