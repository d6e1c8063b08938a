// The start in one file of JavaScript. Read one by one through tsx, its files and packages take over a second before anything
// is done; so a start that had to do that leaves the file to the next one. Plain Node, for before anything else is read.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const BUNDLE = path.join(ROOT, '.next', 'start.mjs')
const STAMP = path.join(ROOT, '.next', 'start.made-from.json')
// Where "@/" leads.
const PATHS = path.join(ROOT, 'tsconfig.json')

/** By content, and by the place: a copy of the project has another. */
function fingerprint(contents) {
  const hash = createHash('sha256').update(ROOT)
  for (const [file, text] of contents) hash.update(`\0${file}\0`).update(text)
  return hash.digest('hex')
}

/** Null where it was not made yet, or from something else than what is there now. */
export function findBundle() {
  try {
    const { files, made } = JSON.parse(readFileSync(STAMP, 'utf8'))
    const isFresh = fingerprint(files.map((file) => [file, readFileSync(file, 'utf8')])) === made
    return isFresh && existsSync(BUNDLE) ? BUNDLE : null
  } catch {
    // A file that is gone, or a stamp that was cut short.
    return null
  }
}

/** Each file goes on to speak of its own place. */
const makeReader = (contents) => ({
  name: 'places',
  setup(build) {
    build.onLoad({ filter: /\.m?[jt]s$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8')
      contents.set(file, text)
      const place = JSON.stringify(pathToFileURL(file).href)
      return { contents: text.replaceAll('import.meta.url', place), loader: file.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
})

/** Beside its place first: another start may be about to read it. */
function write(file, text) {
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}

/** Makes it unless it is there. */
export async function keepBundle() {
  if (findBundle()) return
  const { build } = await import('esbuild')
  const contents = new Map([[PATHS, readFileSync(PATHS, 'utf8')]])
  const { outputFiles } = await build({
    ...{ absWorkingDir: ROOT, entryPoints: ['bin/serve.ts'], bundle: true, packages: 'external', write: false },
    ...{ platform: 'node', format: 'esm', target: 'node20', plugins: [makeReader(contents)] },
  })
  write(BUNDLE, outputFiles[0].text)
  write(STAMP, JSON.stringify({ files: [...contents.keys()], made: fingerprint(contents) }))
}
