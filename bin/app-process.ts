/** How Node runs the app: for a start, and for whoever tests or measures it. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AWAITS_START } from '@/lib/problems/await-start'
import type { Place } from './environment'
import { noteApps } from './lock'
import { hasEnded, NEXT, type Program, ROOT, startNode, startTwin } from './processes'

/**
 * What a process may hold. The less, the sooner the collector looks for what is dead: left alone it takes four times as much
 * as lives, and here 1.4 times (docs/measurements.md). It is far from what a process needs, for whoever needs more is ended.
 */
const memoryFlags = (heap: number) => [`--max-old-space-size=${heap}`, '--max-semi-space-size=8']

/** Left alone, C's own memory has pools for each thread, and gives little of them back: 25 MB more after minutes of load. */
const MEMORY_POOLS = { MALLOC_ARENA_MAX: '2' }

/**
 * What the build made of next.config.ts, as Next hands it to an app that stands alone. To read the file itself each process
 * would load a compiler, 25 MB that it never gives back.
 */
export const builtSettings = () => ({
  ...MEMORY_POOLS,
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(
    JSON.parse(readFileSync(path.join(ROOT, '.next', 'required-server-files.json'), 'utf8')).config,
  ),
})

/** The built app. */
export const builtApp = (host: string, port: number | string, heap: number): Program => ({
  flags: memoryFlags(heap),
  file: NEXT,
  args: ['start', '-H', host, '-p', String(port)],
})

const reloadingApp = (host: string, port: number): Program => ({
  flags: [],
  file: NEXT,
  args: ['dev', '-H', host, '-p', String(port)],
})

type AppOptions = { folder: string; processes: number; heap: number; place: Place; development: boolean }

/** Starts one process of the app each time that it is called. The lock of the folder knows all that run. */
export function makeAppStarter({ folder, processes, heap, place, development }: AppOptions) {
  const { host, port } = place
  const program = development ? reloadingApp(host, port) : builtApp(host, port, heap)
  const output = development ? 'inherit' : 'ignore'
  const started: ChildProcess[] = []

  return (environment: NodeJS.ProcessEnv): ChildProcess => {
    const env = {
      ...environment,
      // By its folder the next start knows one that was left behind.
      MEASURELINE_DATA: folder,
      MEASURELINE_PROCESSES: String(processes),
      ...(!development && { ...builtSettings(), [AWAITS_START]: 'true' }),
    }
    const options = { env, stdio: ['ignore', output, 'inherit'] as ['ignore', typeof output, 'inherit'] }
    const { flags, file, args } = program
    const app = processes > 1 ? startTwin(program, options) : startNode([...flags, file, ...args], options)
    // It takes the seat of one that is gone.
    const seat = started.findIndex(hasEnded)
    started.splice(seat < 0 ? started.length : seat, 1, app)
    noteApps(
      folder,
      started.flatMap(({ pid }) => pid ?? []),
    )
    return app
  }
}
