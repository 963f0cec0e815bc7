/**
 * Notes which functions a start calls: `npx tsx scripts/start-functions.ts`, after a change to what a start does. A bundle
 * that keeps the names of the sources makes plans in which there is nothing to do, as `bench/action.ts` has them; V8 tells
 * what was called. Writes `start-functions.json`, which eager.mjs reads. What is missing there costs microseconds only.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { ledgers, openStepWorld } from '../bench/step-world.js'
import { bundle } from './bundle.mjs'
import { functionsOf } from './eager.mjs'

/** What V8 writes for each file when NODE_V8_COVERAGE asks for it: ranges in UTF-16 units, the function's own first. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
    }[]
  }[]
}

const scratch = await mkdtemp(join(tmpdir(), 'sealpost-start-'))
try {
  const dist = join(scratch, 'dist')
  const { files } = await bundle(dist, { readable: true })
  await startsOf(dist)
  const called: Record<string, Record<string, readonly number[]>> = {}
  for (const [file, offsets] of await calledIn(scratch, dist)) {
    const text = await readFile(join(dist, file), 'utf8')
    for (const [module, names] of namesIn(text, files.get(file) ?? [], offsets)) {
      called[module] = { ...called[module], ...Object.fromEntries(names) }
    }
  }
  const sorted = inOrder(Object.entries(called).map(([module, names]) => [module, inOrder(Object.entries(names))]))
  await writeFile(new URL('start-functions.json', import.meta.url), `${JSON.stringify(sorted, undefined, 1)}\n`)
} finally {
  await rm(scratch, { recursive: true, force: true })
}

/** Plans where there is nothing to do, with the ledger in each place. */
async function startsOf(dist: string): Promise<void> {
  const world = await openStepWorld(1)
  try {
    for (const ledger of ledgers) {
      for (const command of ['apply', 'plan', 'plan']) {
        const told = command === 'plan' ? { NODE_V8_COVERAGE: join(scratch, 'coverage') } : {}
        await finished(join(dist, 'action.js'), world.folder, {
          ...world.host,
          ...world.step(ledger, command),
          ...told,
        })
      }
    }
  } finally {
    await world.close()
  }
}

function finished(main: string, cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${main} ended with ${code}`))))
  })
}

/** File of the bundle → `start:end` of each function that was called. */
async function calledIn(folder: string, dist: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>()
  for (const name of await readdir(join(folder, 'coverage'))) {
    const { result }: Coverage = JSON.parse(await readFile(join(folder, 'coverage', name), 'utf8'))
    for (const { url, functions } of result.filter((one) => one.url.startsWith('file:'))) {
      const path = fileURLToPath(url)
      if (!path.startsWith(dist)) continue
      const file = path.slice(dist.length + 1)
      const offsets = found.get(file) ?? new Set()
      found.set(file, offsets)
      for (const { ranges } of functions) {
        const [own] = ranges
        if (own !== undefined && own.count > 0) offsets.add(`${own.startOffset}:${own.endOffset}`)
      }
    }
  }
  return found
}

/**
 * Module → name → the functions under that name that were not called, for each name under which one was. A bundle names
 * each module in a comment above it.
 * @param offsets of what was called
 */
function namesIn(text: string, modules: readonly string[], offsets: ReadonlySet<string>) {
  const known = new Set(modules)
  const heads = [...text.matchAll(/^\/\/ (\S+)$/gm)].filter(([, module = '']) => known.has(module))
  const isCalled = ({ start, end }: { readonly start: number; readonly end: number }) => offsets.has(`${start}:${end}`)
  const found = new Map<string, Map<string, { isCalled: boolean; readonly idle: number[] }>>()
  let head = 0
  for (const { name, node, expressions } of functionsOf(parseSync('bundle.mjs', text).program)) {
    while ((heads[head + 1]?.index ?? Number.POSITIVE_INFINITY) < node.start) head += 1
    const module = heads[head]?.[1]
    if (module === undefined) continue
    // the bundler tells two of one name apart by a number
    const own = name.replace(/\$\d+$/, '')
    const names = found.get(module) ?? new Map()
    const one = names.get(own) ?? { isCalled: false, idle: [] }
    found.set(module, names.set(own, one))
    one.isCalled ||= isCalled(node)
    one.idle.push(...expressions.filter((expression) => !isCalled(expression)).map(({ place }) => place))
  }
  return [...found].flatMap(([module, names]) => {
    const called = [...names].flatMap(([name, { isCalled, idle }]) => (isCalled ? [[name, idle] as const] : []))
    return called.length === 0 ? [] : [[module, called] as const]
  })
}

function inOrder<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
