import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { ARGUMENTS, CHANNEL, ENVIRONMENT } from './end-with-parent.mjs'

/** Starts a child the way all are started, says its number, and waits. */
const parentOf = (program: string) => `
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [...${JSON.stringify(ARGUMENTS)}, '-e', ${JSON.stringify(program)}], {
    env: { ...process.env, ...${JSON.stringify(ENVIRONMENT)} },
    stdio: ['ignore', 'inherit', 'inherit', '${CHANNEL}'],
  })
  setInterval(() => {}, 1000)`

/** Kills the parent once the child has spoken; answers with all that the child said until its output closed. */
async function orphan(program: string): Promise<string> {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', parentOf(program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  parent.stdout.on('data', (text) => {
    if (said === '') parent.kill('SIGKILL')
    said += text
  })
  // The child holds the other end too: it closes when both are gone.
  await once(parent.stdout, 'close')
  return said
}

it('ends with a parent that is killed', async () => {
  expect(await orphan(`console.log('up'); setInterval(() => {}, 1000)`)).toBe('up\n')
})

it('may finish first, as if it was told to end', async () => {
  const program = `
    process.on('SIGTERM', () => { console.log('finished'); process.exit() })
    console.log('up'); setInterval(() => {}, 1000)`
  expect(await orphan(program)).toBe('up\nfinished\n')
})

it('is no reason to stay', async () => {
  const child = spawn(process.execPath, [...ARGUMENTS, '-e', ''], {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', 'ignore', 'inherit', CHANNEL],
  })
  expect(await once(child, 'exit')).toEqual([0, null])
})
