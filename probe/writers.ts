/** Editors who save records over HTTP without a pause, and remember what they were told is saved. */
import { type APIRequestContext, request } from '@playwright/test'
import { addUser, PASSWORD } from '@/e2e/accounts'
import { filledForm, postForm, readHiddenFields } from '@/e2e/measure-form'

const NEW = '/measures/new'

/** `hidden` is what the form adds to every post. */
type Editor = { context: APIRequestContext; hidden: [string, string][] }

async function signIn(databaseUrl: string, url: string): Promise<Editor> {
  const context = await request.newContext({ baseURL: url, timeout: 30_000 })
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
  /** How often a save was answered with each status; 0 where the connection broke. */
  answers: ReadonlyMap<number, number>
  stop: () => Promise<void>
}

/** Each takes a breath only where it was refused, as whom a person would press the button again. */
export async function startWriters(databaseUrl: string, url: string, count: number): Promise<Writers> {
  const saved: string[] = []
  const answers = new Map<number, number>()
  let stopping = false

  async function save({ context, hidden }: Editor, title: string) {
    const status = await postForm({ request: context, url: () => url }, NEW, filledForm(title), { hidden }).then(
      (answer) => answer.status(),
      () => 0,
    )
    answers.set(status, (answers.get(status) ?? 0) + 1)
    if (status === 303) saved.push(title)
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }

  async function write(editor: Editor, writer: number) {
    for (let number = 0; !stopping; number++) await save(editor, `Save ${number} of writer ${writer}`)
    await editor.context.dispose()
  }

  const editors = await Promise.all(Array.from({ length: count }, () => signIn(databaseUrl, url)))
  const writing = editors.map(write)
  const stop = async () => {
    stopping = true
    await Promise.all(writing)
  }
  return { saved, answers, stop }
}
