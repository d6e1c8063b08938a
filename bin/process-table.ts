/** What the system tells about a process that is not a child of this one. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const HAS_FILES = existsSync('/proc/self/cmdline')

function readFile(pid: number, name: 'cmdline' | 'environ' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

/** Null where the system does not tell. Empty for one that is ending, or has ended and nobody has taken note of it. */
export function readCommand(pid: number): string | null {
  if (HAS_FILES) return readFile(pid, 'cmdline')
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  return status === 0 ? stdout : null
}

/** Whether it was started with this in its environment; null where the system does not tell. */
export const hasInEnvironment = (pid: number, name: string, value: string): boolean | null =>
  HAS_FILES ? readFile(pid, 'environ').split('\0').includes(`${name}=${value}`) : null

/** One that has ended has given back its ports and files; its number stays as long as nobody has taken note of it. */
export function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // The state comes after the name, which may hold anything.
  return !HAS_FILES || /\) [^ZX] [^)]*$/.test(readFile(pid, 'stat'))
}
