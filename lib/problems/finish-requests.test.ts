import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FILE = pathToFileURL(`${ROOT}/lib/problems/finish-requests.ts`).href

/** A server that ends as Next's does: it closes, and is gone when it has. Answers /<n> after n milliseconds. */
const SERVER = `
  const { createServer } = await import('node:http')
  const { finishRequests } = await import('${FILE}')
  const server = createServer((request, response) => {
    setTimeout(() => response.end('whole'), Number(request.url.slice(1)))
  })
  process.on('SIGTERM', () => server.close(() => process.exit(143)))
  finishRequests()
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

let server: ChildProcess | null = null
afterEach(() => server?.kill('SIGKILL'))

async function serve(): Promise<{ port: number; told: ChildProcess; ended: Promise<unknown[]> }> {
  const told = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SERVER], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  server = told
  const ended = once(told, 'exit')
  const [text] = await once(told.stdout, 'data')
  return { port: Number(String(text)), told, ended }
}

type Answer = { text: string; connection: string | undefined }
const ask = (port: number, path: string, agent: Agent) =>
  new Promise<Answer>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve({ text, connection: response.headers.connection }))
      response.on('error', reject)
    }).on('error', reject)
  })

it('finishes what runs, and takes what comes along a kept connection', async () => {
  const { port, told, ended } = await serve()
  const [kept, other] = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })]
  expect(await ask(port, '/0', kept)).toEqual({ text: 'whole', connection: 'keep-alive' })
  const running = ask(port, '/600', other)
  // The second is there when the first is answered: the server has both before it is told.
  await ask(port, '/50', kept)
  told.kill('SIGTERM')
  expect(await ask(port, '/100', kept)).toEqual({ text: 'whole', connection: 'close' })
  expect(await running).toEqual({ text: 'whole', connection: 'close' })
  expect(await ended).toEqual([143, null])
})

it('ends at once when nobody asks, also with connections that are kept', async () => {
  const { port, told, ended } = await serve()
  await ask(port, '/0', new Agent({ keepAlive: true }))
  const begun = Date.now()
  told.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
  expect(Date.now() - begun).toBeLessThan(3000)
})

it('does not wait for ever', async () => {
  const { port, told, ended } = await serve()
  const agent = new Agent()
  const endless = ask(port, '/60000', agent).catch((error) => error.code)
  await ask(port, '/50', agent)
  told.kill('SIGTERM')
  expect(await endless).toBe('ECONNRESET')
  expect(await ended).toEqual([143, null])
})
