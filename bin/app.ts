/** The app as a child of a start: begun, seen to answer, and begun again when it is lost. */
import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { ended, hasEnded } from './processes'

/** Before each try to get it back: Ctrl-C reaches the app too, and is then no loss. */
const PAUSES_MS = [100, 500, 1000, 2000, 4000, 8000]

export type App = {
  begin: () => ChildProcess
  /** Where this machine reaches it. */
  url: string
  isStopping: () => boolean
  /** Called once, when it does not come back. */
  giveUp: () => void
  pauses?: readonly number[]
}

/** Resolves when the app answers; throws when it ends before. */
async function untilItAnswers(app: ChildProcess, url: string) {
  while (!hasEnded(app)) {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(30_000) }).catch(() => null)
    if (answer) return
    await wait(50)
  }
  throw new Error('The app ended before it answered: it says why above.')
}

/** Null when it does not come back, or need not. */
async function regain({ begin, url, isStopping, pauses = PAUSES_MS }: App): Promise<ChildProcess | null> {
  for (const pause of pauses) {
    await wait(pause)
    if (isStopping()) return null
    console.error('The app is gone: starting it again')
    const child = begin()
    const answers = await untilItAnswers(child, url).then(
      () => true,
      () => false,
    )
    if (answers) return child
  }
  return null
}

async function keep(first: ChildProcess, app: App) {
  for (let child: ChildProcess | null = first; child; child = await regain(app)) await ended(child)
  if (!app.isStopping()) app.giveUp()
}

/** Resolves when it answers for the first time; throws when it does not get that far. */
export async function serveApp(app: App) {
  const child = app.begin()
  await untilItAnswers(child, app.url)
  void keep(child, app)
}
