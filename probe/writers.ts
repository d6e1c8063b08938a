/** Editors who save records over HTTP without a pause, and remember what they were told is saved. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type APIRequestContext, type APIResponse, request } from '@playwright/test'
import { addUser, PASSWORD, query } from '@/e2e/accounts'
import { filledForm, postForm, readHiddenFields } from '@/e2e/measure-form'
import { untilTrue } from '@/testing/start-process'
import { type Answers, count, faultOf, sumOfAnswers, tell } from './answers'

const NEW = '/measures/new'
/** Longer than the tracker waits for its database. */
const PATIENCE_MS = 60_000

/** `hidden` is what the form adds to every post. */
type Editor = { context: APIRequestContext; hidden: [string, string][] }

async function signIn(databaseUrl: string, url: string): Promise<Editor> {
  const context = await request.newContext({ baseURL: url, timeout: PATIENCE_MS })
  const { email } = await addUser(databaseUrl, 'editor')
  const multipart = new FormData()
  const fields = { next: '/account', email, password: PASSWORD }
  const hidden = await readHiddenFields({ request: context }, '/sign-in')
  for (const [name, value] of [...hidden, ...Object.entries(fields)]) multipart.append(name, value)
  // As a browser says where the form stood.
  const headers = { Origin: url }
  const answer = await context.post('/sign-in', { multipart, headers, maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`An editor does not get in: ${answer.status()}`)
  return { context, hidden: await readHiddenFields({ request: context }, NEW) }
}

export type Writers = {
  /** The titles of which an answer said that they are saved. */
  saved: readonly string[]
  /** How many of them each was told. */
  each: readonly number[]
  answers: Answers
  /** What no refusal may be like. */
  faults: readonly string[]
  stop: () => Promise<void>
}

/** What is to be said of an answer to a save. */
const judge = (answer: APIResponse) =>
  faultOf({ status: answer.status(), retryAfter: answer.headers()['retry-after'], path: `POST ${NEW}` })

/** Each takes a breath where it was refused, as whom a person would press the button again; `pause` ms where it was not. */
export async function startWriters(databaseUrl: string, url: string, many: number, pause = 0): Promise<Writers> {
  const saved: string[] = []
  const each: number[] = Array.from({ length: many }, () => 0)
  const answers: Answers = new Map()
  const faults: string[] = []
  // Whatever is saved by whomever, these are told from it.
  const crew = randomUUID()
  const stopping = new AbortController()

  async function save({ context, hidden }: Editor, writer: number, title: string) {
    const values = filledForm(title)
    const answer = await postForm({ request: context, url: () => url }, NEW, values, { hidden }).catch(() => null)
    count(answers, answer?.status() ?? 'broken off')
    const fault = answer && judge(answer)
    if (fault) faults.push(fault)
    const isSaved = answer?.status() === 303
    if (isSaved) {
      saved.push(title)
      each[writer] = (each[writer] ?? 0) + 1
    }
    await wait(isSaved ? pause : 100, undefined, { signal: stopping.signal }).catch(() => {})
  }

  async function write(editor: Editor, writer: number) {
    for (let number = 0; !stopping.signal.aborted; number++) {
      await save(editor, writer, `Save ${number} of writer ${writer} of ${crew}`)
    }
    await editor.context.dispose()
  }

  const editors = await Promise.all(Array.from({ length: many }, () => signIn(databaseUrl, url)))
  const writing = editors.map(write)
  const stop = async () => {
    stopping.abort()
    await Promise.all(writing)
  }
  return { saved, each, answers, faults, stop }
}

/** Until each of them is told again that something is saved, which has to be within `milliseconds`. In seconds. */
export async function untilSaved({ each }: Writers, milliseconds: number): Promise<number> {
  const [begun, before] = [Date.now(), [...each]]
  const areBack = () => each.every((saves, writer) => saves > (before[writer] ?? 0))
  await untilTrue('every editor saves again', areBack, milliseconds)
  return (Date.now() - begun) / 1000
}

/** What was told to be saved and is not there. */
export async function findLost(databaseUrl: string, { saved }: Writers): Promise<string[]> {
  const rows = await query(databaseUrl, `select title->>'en' as title from measures where title->>'en' like 'Save %'`)
  const there = new Set(rows.map(({ title }) => title))
  return saved.filter((title) => !there.has(title))
}

/** The figures for a line: what they tried, what they were told, what of that is there. */
export const tellSaves = ({ answers, saved }: Writers, lost: readonly string[]): string =>
  `${sumOfAnswers(answers)} saves tried, ${saved.length} acknowledged, ${lost.length} lost (${tell(answers)})`
