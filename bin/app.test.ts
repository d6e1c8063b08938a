import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { serveApp } from './app'
import { ended, startNode } from './processes'

let port: number
let url: string
let stop = async () => {}

beforeEach(async () => {
  port = await findFreePort()
  url = `http://127.0.0.1:${port}`
})
afterEach(() => stop())

const SERVES = () => `require('node:http').createServer((_, answer) => answer.end('up')).listen(${port}, '127.0.0.1')`
const ENDS = () => 'process.exit(3)'

/** Begins these programs one after another; the last over and over. */
function keep(...programs: (() => string)[]) {
  const children: ChildProcess[] = []
  let stopping = false
  let giveUp = () => {}
  const over = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  const begin = () => {
    const program = programs[Math.min(children.length, programs.length - 1)] ?? SERVES
    const child = startNode(['-e', program()], { stdio: ['ignore', 'ignore', 'inherit'] })
    children.push(child)
    return child
  }
  stop = async () => {
    stopping = true
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(children.map(ended))
  }
  const served = serveApp({ begin, url, isStopping: () => stopping, giveUp, pauses: [0, 10, 20] })
  return { children, over, served }
}

const answer = () =>
  fetch(url).then(
    (response) => response.text(),
    () => null,
  )

it('begins an app again that is lost, as often as it is', async () => {
  const { children, served } = keep(SERVES)
  await served
  for (let lost = 1; lost <= 2; lost++) {
    children.at(-1)?.kill('SIGKILL')
    await expect.poll(() => children.length, { timeout: 20_000 }).toBe(lost + 1)
    await expect.poll(answer, { timeout: 20_000 }).toBe('up')
  }
})

it('gives up when it ends again and again', async () => {
  const { children, served, over } = keep(SERVES, ENDS)
  await served
  children[0]?.kill('SIGKILL')
  await over
  expect(children).toHaveLength(4)
})

it('throws when it never answered', async () => {
  await expect(keep(ENDS).served).rejects.toThrow('The app ended before it answered')
})

it('lets it go when the start itself is stopping', async () => {
  const { children, served } = keep(SERVES)
  await served
  await stop()
  expect(await answer()).toBeNull()
  expect(children).toHaveLength(1)
})
