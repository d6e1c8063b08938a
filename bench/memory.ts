/** How much memory a process holds, where the system tells. */
import { existsSync, readFileSync } from 'node:fs'

const EVERY_MS = 20
const KB_PER_MB = 1024

/** Resident megabytes; null on systems without /proc. */
export function residentMegabytes(pid: number): number | null {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return null
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / KB_PER_MB
}

/** The most that it held while `work` went on. */
export async function peakDuring(pid: number, work: () => Promise<unknown>): Promise<number | null> {
  let peak = residentMegabytes(pid)
  const watch = setInterval(() => {
    const now = residentMegabytes(pid)
    if (now !== null && peak !== null) peak = Math.max(peak, now)
  }, EVERY_MS)
  try {
    await work()
    return peak
  } finally {
    clearInterval(watch)
  }
}
