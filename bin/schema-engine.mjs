#!/usr/bin/env node
// Prisma's schema engine as its CLI wants it, an executable that speaks JSON-RPC, around the official engine in
// WebAssembly: the CLI's own way is to download a binary, which a closed network does not let through.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

const args = process.argv.slice(2)
const connectionString = process.env.DATABASE_URL

// Whether a database answers is told by the first real call, with a better message.
if (args.includes('can-connect-to-database')) {
  console.log('Connection successful')
  process.exit(0)
}

/** The schema files that the CLI names, as pairs of path and content. */
function readDatamodels() {
  const paths = args.filter((_, index) => args[index - 1] === '--datamodels')
  return paths.length > 0 ? paths.map((path) => [path, readFileSync(path, 'utf8')]) : undefined
}

/** The engine is older than some kinds of error that the adapter knows: as the server's own words it takes all of them. */
function rethrowPlainly({ cause }) {
  const { originalCode: code = '', originalMessage: message = '' } = cause
  throw new DriverAdapterError({ severity: 'ERROR', code, message, ...cause, kind: 'postgres' })
}

/**
 * The adapter cuts a script at its semicolons and sends the pieces one by one: what fails in the middle leaves all before it.
 * Sent whole, without a value, it is one transaction.
 */
class WholeScripts extends PrismaPg {
  async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] }).catch(rethrowPlainly)
    }
    return adapter
  }
}

async function createEngine() {
  const beside = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = readFileSync(beside.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts({ connectionString }))
  return await glue.SchemaEngine.new({ datamodels: readDatamodels() }, () => {}, adapter)
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** `diff` prints through the CLI; every other call answers with what the engine returns. */
async function answer(engine, { id, method, params }) {
  const result = await engine[method](params)
  if (method === 'diff' && result.stdout) {
    send({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } })
    return { exitCode: result.exitCode }
  }
  return result ?? null
}

const engine = await createEngine()
for await (const line of createInterface({ input: process.stdin })) {
  const call = JSON.parse(line)
  // The CLI's own answer to `print` needs none.
  if (!call.method) continue
  try {
    send({ id: call.id, result: await answer(engine, call) })
  } catch (error) {
    const { message } = error
    send({
      id: call.id,
      error: { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: error.code } },
    })
  }
}
