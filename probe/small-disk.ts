/** A disk so small that a probe can fill it. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The cluster and its log, and room for some thousand saves. */
const MEGABYTES = 256
const PIECES = [1024 * 1024, 4096]

export type SmallDisk = {
  folder: string
  /** For so many milliseconds nobody gets a page of it, also when somebody gives one back. */
  fillFor: (milliseconds: number) => Promise<void>
  remove: () => void
}

/** Its memory is only lent: wants the rights to mount it. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-disk-'))
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder])
  if (status !== 0) throw new Error(`The small disk cannot be mounted: ${stderr}`)
  // The account of PostgreSQL has to get in.
  chmodSync(folder, 0o755)
  const ballast = path.join(folder, 'ballast')

  function fill(piece: Buffer) {
    try {
      for (;;) appendFileSync(ballast, piece)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  const fillFor = async (milliseconds: number) => {
    const end = Date.now() + milliseconds
    do {
      for (const size of PIECES) fill(Buffer.alloc(size, 1))
      await wait(100)
    } while (Date.now() < end)
    rmSync(ballast)
  }
  const remove = () => {
    spawnSync('umount', ['--lazy', folder])
    if (existsSync(folder)) rmSync(folder, { recursive: true })
  }
  return { folder, fillFor, remove }
}
