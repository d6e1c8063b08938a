/** The app as one child of a start or as several: begun, given the word to serve, and begun again when one is lost. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { ended, hasEnded } from './processes'

/** Before each try to get one back: Ctrl-C reaches the app too, and is then no loss. */
const PAUSES_MS = [100, 500, 1000, 2000, 4000, 8000]

/** `serve` lets it, and resolves when it answers; never where it ends before. */
export type AppProcess = { child: ChildProcess; serve: () => Promise<unknown> }

export type App = {
  /** One of them. */
  begin: () => AppProcess
  processes: number
  isStopping: () => boolean
  /** Called when one of them does not come back. */
  giveUp: () => void
  pauses?: readonly number[]
}

const failed = () => new Error('The app ended before it answered: it says why above.')

/** For one that hears of nothing, and answers as soon as it can. */
export async function untilItAnswers(child: ChildProcess, url: string) {
  while (!hasEnded(child)) {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(30_000) }).catch(() => null)
    if (answer) return
    await wait(50)
  }
  throw failed()
}

/** Of one that loads, and then waits for what only the start knows: hands that over, and resolves when it has it. */
export function listenTo(child: ChildProcess): (word: Record<string, string>) => Promise<unknown> {
  // What it says while nobody listens is lost.
  const waits = once(child, 'message')
  return async (word) => {
    await waits
    const heard = once(child, 'message')
    child.send(word, () => {})
    return await heard
  }
}

/** Throws when it ends before it answers. */
async function untilItServes({ child, serve }: AppProcess) {
  const over = ended(child).then(() => {
    throw failed()
  })
  await Promise.race([serve(), over])
}

/** Null when it does not come back, or need not. */
async function regain(app: App): Promise<ChildProcess | null> {
  for (const pause of app.pauses ?? PAUSES_MS) {
    await wait(pause)
    if (app.isStopping()) return null
    console.error('The app is gone: starting it again')
    const begun = app.begin()
    const serves = await untilItServes(begun).then(
      () => true,
      () => false,
    )
    if (!serves) continue
    console.error('The app serves again')
    return begun.child
  }
  return null
}

async function keep(first: ChildProcess, app: App) {
  for (let child: ChildProcess | null = first; child; child = await regain(app)) await ended(child)
  if (!app.isStopping()) app.giveUp()
}

/**
 * Begins one, to load while the start gets the rest ready. What it answers with lets it serve, and then begins the others:
 * until somebody is answered they would take the processor from it. That resolves when all serve, and throws when one does
 * not get that far.
 */
export function beginApp(app: App): () => Promise<void> {
  const first = app.begin()
  return async () => {
    await untilItServes(first)
    if (app.isStopping()) return
    const others = Array.from({ length: app.processes - 1 }, () => app.begin())
    await Promise.all(others.map(untilItServes))
    for (const { child } of [first, ...others]) void keep(child, app)
  }
}
