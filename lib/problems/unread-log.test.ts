import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const LOG = fileURLToPath(new URL('unread-log.ts', import.meta.url))

/** Reports what nobody catches, as Next does; ends after some turns, with how often it has. */
const program = (prepare: string) => `
  ${prepare}
  let reports = 0
  process.on('uncaughtException', (error) => {
    reports++
    if (reports > 20) process.exit(reports)
    console.error(error)
  })
  process.stdin.once('end', async () => {
    for (let turn = 0; turn < 10; turn++) {
      console.log('a line')
      console.error('a line')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    process.exit(reports)
  }).resume()`

/** How often it reports, when nobody reads any more what it says. */
async function reportsOf(prepare: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(prepare)])
  const ended = once(child, 'exit')
  child.stdout.destroy()
  child.stderr.destroy()
  child.stdin.end()
  return (await ended)[0]
}

it('says what it has to say into the void', async () => {
  expect(await reportsOf(`(await import(${JSON.stringify(LOG)})).outliveLog()`)).toBe(0)
})

it('would else report nothing but its reports', async () => {
  expect(await reportsOf('')).toBeGreaterThan(0)
})
