import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

/** The same of one of several that share a port. */
const parentOfTwin = (file: string) => `
  const { default: cluster } = await import('node:cluster')
  cluster.setupPrimary({ exec: ${JSON.stringify(file)}, args: [], execArgv: ${JSON.stringify(ARGUMENTS)} })
  cluster.fork(${JSON.stringify(ENVIRONMENT)})
  setInterval(() => {}, 1000)`

/** Kills the parent once the child has spoken; answers with all that the child said until its output closed. */
async function orphan(parentProgram: string): Promise<string> {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', parentProgram], {
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
  expect(await orphan(parentOf(`console.log('up'); setInterval(() => {}, 1000)`))).toBe('up\n')
})

const FINISHES = `
  process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit() }, 50))
  console.log('up'); setInterval(() => {}, 1000)`

it('may finish first, as if it was told to end', async () => {
  expect(await orphan(parentOf(FINISHES))).toBe('up\nfinished\n')
})

it('may do so as one of several, too, which Node would end at once', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'measureline-twin-')), 'twin.cjs')
  writeFileSync(file, FINISHES)
  expect(await orphan(parentOfTwin(file))).toBe('up\nfinished\n')
  rmSync(path.dirname(file), { recursive: true })
})

it('is no reason to stay', async () => {
  const child = spawn(process.execPath, [...ARGUMENTS, '-e', ''], {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', 'ignore', 'inherit', CHANNEL],
  })
  expect(await once(child, 'exit')).toEqual([0, null])
})
