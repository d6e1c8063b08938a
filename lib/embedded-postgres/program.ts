import { type SpawnOptions, spawn } from 'node:child_process'

export type Ended = { status: number | null; said: string }

/**
 * Runs a program to its end, also when Ctrl-C is pressed meanwhile: a cluster or a migration half made is worse than a
 * second of waiting. `silent` is for a program whose children outlive it and would keep its output open.
 */
export const runProgram = (command: string, args: string[], options: SpawnOptions & { silent?: boolean }) =>
  new Promise<Ended>((resolve, reject) => {
    const { silent = false, ...rest } = options
    const stdio = silent ? 'ignore' : (['ignore', 'pipe', 'pipe'] as const)
    const child = spawn(command, args, {
      ...rest,
      stdio: stdio as SpawnOptions['stdio'],
      detached: true,
      windowsHide: true,
    })
    let said = ''
    child.stdout?.on('data', (text) => (said += text))
    child.stderr?.on('data', (text) => (said += text))
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, said }))
  })
