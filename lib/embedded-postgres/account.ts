/** As whom PostgreSQL runs: it refuses to run as root. */
import { spawnSync } from 'node:child_process'

/** A user of the system; nothing means whoever runs this process. */
export type Account = { uid: number; gid: number; name: string } | undefined

const NAME = 'postgres'

const idOf = (flag: '-u' | '-g'): number | null => {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

/** Its own for an ordinary user; for root the system user `postgres`, made when it is absent. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  if (idOf('-u') === null) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  if (uid === null || gid === null) {
    throw new Error('PostgreSQL does not run as root, and the system user "postgres" could not be made. Make it first.')
  }
  return { uid, gid, name: NAME }
}

/** Whether the account may enter a folder, through all those above it. */
export const canEnter = (account: Account, folder: string): boolean =>
  account === undefined || spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0
