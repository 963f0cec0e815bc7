import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, readCode } from './boundaries/code.js'
import { isEntry, violations } from './boundaries/rules.js'
import { misfits, mostLines, pushedWhole, undocumented } from './boundaries/shape.js'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const files = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.generated.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path), readFileSync(path, 'utf8')] as const),
)

describe('the house', () => {
  it('keeps its boundaries', () => {
    expect(files.size).toBeGreaterThan(100)
    expect(violations(files)).toEqual([])
  })

  it('is read in full: every import that the compiler sees is seen here', () => {
    const said = [...files].flatMap(([, source]) => importsOf(readCode(source)))
    const words = [...files.values()].join('\n').match(/^(?:import|export)\b.*\bfrom '|^} from '|^import '/gm) ?? []
    expect(said.filter(({ lazy }) => !lazy)).toHaveLength(words.length)
  })
})

describe('a run of many values', () => {
  it('has no list of them pushed as the arguments of one call, which breaks at some 120,000', () => {
    expect(pushedWhole(files)).toEqual([])
    const pushing = 'a\nreceipts.push(...more)\n'
    expect(pushedWhole(new Map([['io/a.ts', pushing]]))).toEqual(['io/a.ts:2'])
    expect(pushedWhole(new Map([['targets/a.ts', pushing]]))).toEqual([])
  })
})

describe('a reader', () => {
  it('finds a word on everything that a file shows to others', () => {
    expect(undocumented(files)).toEqual([])
  })

  it('has no long file before them but for the few that are excused', () => {
    expect(misfits(files)).toEqual([])
  })

  it.each<[string, string]>([
    ['a function', 'export function x() {}'],
    ['one that waits', 'export async function x() {}'],
    ['a constant behind a comment', '// a word that no editor shows\nexport const x = 1'],
    ['a type behind a comment of the other kind', '/* a word */\nexport type x = 1'],
    ['a class with an empty docstring', '/** */\nexport class x {}'],
    ['an interface whose docstring stands apart', '/** A word. */\n\nexport interface x {}'],
  ])('misses it: %s', (_what, source) => {
    expect(undocumented(new Map([['core/a.ts', source]]))).toEqual(['core/a.ts: x'])
  })

  it.each<[string, string]>([
    ['of one line', '/** A word. */\nexport const x = 1'],
    ['of several', '/**\n * A word.\n * @throws nothing\n */\nexport function x() {}'],
    ['on what is passed on, elsewhere', `export { x } from './b.js'\nexport type * from './c.js'`],
    ['not needed within a file', 'function x() {}'],
  ])('is content with one %s', (_what, source) => {
    expect(undocumented(new Map([['core/a.ts', source]]))).toEqual([])
  })

  it('is told of a long file, and of an excuse that nobody needs', () => {
    const long = 'x\n'.repeat(mostLines + 1)
    const three = new Map([
      ['core/long.ts', long],
      ['core/excused.ts', long],
      ['core/short.ts', 'x\n'],
    ])
    expect(
      misfits(three, { 'core/excused.ts': 'one table', 'core/short.ts': 'was long', 'core/gone.ts': 'was' }),
    ).toEqual([`core/long.ts: ${mostLines + 1}`, 'core/short.ts: 1', 'core/gone.ts: 0'])
  })
})

describe('a boundary that is crossed is found', () => {
  it.each<[string, string, string, string]>([
    [
      'core loads io',
      'core/plan/diff.ts',
      `import { openHttpClient } from '../../io/http/client.js'`,
      'imports io/http/client.ts',
    ],
    [
      'core loads io lazily',
      'core/plan/diff.ts',
      `const x = () => import('../../io/http/client.js')`,
      'imports io/http/client.ts',
    ],
    [
      'core knows a type of the engine',
      'core/plan/diff.ts',
      `import type { Connection } from '../../engine/connections.js'`,
      'imports engine/connections.ts',
    ],
    [
      'core passes something of render on',
      'core/a.ts',
      `export { text } from '../render/text.js'`,
      'imports render/text.ts',
    ],
    ['core loads something for its effects', 'core/a.ts', `import '../render/text.js'`, 'imports render/text.ts'],
    ['core reads files', 'core/a.ts', `import { readFile } from 'node:fs/promises'`, 'uses node:fs/promises'],
    ['core uses a library', 'core/a.ts', `import * as z from 'zod/mini'`, 'uses the library zod/mini'],
    ['a target reads files', 'targets/vercel/api.ts', `import fs from 'node:fs'`, 'uses node:fs'],
    [
      'a target starts processes',
      'targets/vercel/api.ts',
      `await import('node:child_process')`,
      'uses node:child_process',
    ],
    [
      'a target loads a module of Node unseen',
      'targets/vercel/api.ts',
      `process.getBuiltinModule('node:fs').readFileSync('x')`,
      "touches Node's modules without an import",
    ],
    [
      'a source reads files itself',
      'sources/dotenv/source.ts',
      `import { readFileSync } from 'node:fs'`,
      'uses node:fs',
    ],
    [
      'a target loads io',
      'targets/vercel/api.ts',
      `import { openHttpClient } from '../../io/http/client.js'`,
      'imports io/http/client.ts',
    ],
    [
      'a target loads another',
      'targets/vercel/api.ts',
      `import { rows } from '../netlify/rows.js'`,
      'imports another target: targets/netlify/rows.ts',
    ],
    [
      'what targets share loads one of them',
      'targets/cloudflare/api.ts',
      `import { rows } from '../netlify/rows.js'`,
      'imports another target: targets/netlify/rows.ts',
    ],
    [
      'the list of targets loads one at once',
      'targets/index.ts',
      `import { target } from './vercel/target.js'`,
      'loads targets/vercel/target.ts before it is asked for',
    ],
    [
      'the list of sources loads one at once',
      'sources/index.ts',
      `export { source } from './dotenv/source.js'`,
      'loads sources/dotenv/source.ts before it is asked for',
    ],
    [
      'the path knows a target',
      'engine/run.ts',
      `import { targets } from '../targets/index.js'`,
      'imports targets/index.ts',
    ],
    ['the path speaks', 'engine/run.ts', `import { textOf } from '../render/text.js'`, 'imports render/text.ts'],
    [
      'a command goes past the list',
      'cli/commands/plan.ts',
      `import { target } from '../../targets/vercel/target.js'`,
      'imports targets/vercel/target.ts past the list',
    ],
    [
      'a command loads a source without being asked',
      'cli/commands/plan.ts',
      `import { source } from '../../sources/env/source.js'`,
      'imports sources/env/source.ts past the list',
    ],
    [
      'a command loads the Action',
      'cli/commands/plan.ts',
      `import { main } from '../../action/step.js'`,
      'imports action/step.ts',
    ],
    ['anybody loads an entry point', 'cli/main.ts', `await import('../cli.js')`, 'imports the entry point cli.ts'],
    [
      'an entry point of an Action does work itself',
      'action-plan.ts',
      `import { run } from './engine/run.js'`,
      'imports engine/run.ts',
    ],
    [
      'a simulator uses the core',
      'simulators/vercel/simulator.ts',
      `import { addressKey } from '../../core/plan/map.js'`,
      'imports more of core than its types: core/plan/map.ts',
    ],
    [
      'a simulator uses a target',
      'simulators/vercel/simulator.ts',
      `import { rowTypes } from '../../targets/vercel/scope.js'`,
      'imports targets/vercel/scope.ts',
    ],
    [
      'render loads io',
      'render/text.ts',
      `import { version } from '../io/system/version.js'`,
      'imports io/system/version.ts',
    ],
    [
      'the suite loads a target',
      'conformance/engine-driver.ts',
      `import { targets } from '../targets/index.js'`,
      'imports targets/index.ts',
    ],
    [
      'src loads a test',
      'core/a.ts',
      `import { kit } from '../../test/core/kit.js'`,
      'reaches out of src to ../test/core/kit.ts',
    ],
    ['console', 'io/http/client.ts', `console.log('x')`, 'speaks through console'],
    ['console, in a template', 'io/http/client.ts', `const x = \`\${console.error(1)}\``, 'speaks through console'],
    ['a value is laid open', 'engine/apply/verify.ts', 'const value = secret.reveal()', 'lays a value open'],
    ['a value can be laid open', 'render/text.ts', 'const open = secret.reveal', 'lays a value open'],
    ['process.env', 'io/credentials/ledger-keys.ts', 'const key = process.env.SEALPOST_KEY', 'touches process.env'],
    ['process.argv', 'cli/main.ts', 'parse(process.argv)', 'touches process.argv'],
    ['process.exit', 'cli/main.ts', 'process.exit(1)', 'touches process.exit'],
    ['the clock', 'io/http/client.ts', 'const at = Date.now()', 'touches Date.now'],
    ['the clock, handed on', 'engine/run.ts', 'const clock = { now: Date.now }', 'touches Date.now'],
    ['the present date', 'core/report.ts', 'const at = new Date()', 'touches the present date'],
    ['chance', 'io/http/client.ts', 'const jitter = Math.random()', 'touches Math.random'],
    ['the network', 'targets/vercel/api.ts', `const answer = await fetch('https://x')`, 'touches the global fetch'],
    ['the network, by its full name', 'io/http/client.ts', 'const send = globalThis.fetch', 'touches the global fetch'],
  ])('%s', (_name, path, source, what) => {
    const others: [string, string][] = [
      ['core/fine.ts', `import type { Plan } from './types.js'\nimport { createHash } from 'node:crypto'\n`],
      ['sources/index.ts', `export const sources = { env: () => import('./env/source.js') }\n`],
    ]
    expect(violations(new Map([...others, [path, `${source}\n`]]))).toEqual([`${path}: ${what}`])
  })

  it.each<[string, string, string]>([
    ['in a comment', 'core/a.ts', `// import { x } from '../io/http/client.js'\n/* console.log(Date.now()) */\n`],
    ['in a docstring', 'core/a.ts', `/**\n * fetch('x'), process.env\n */\n`],
    [
      'in a text',
      'core/a.ts',
      `const text = "console.log and process.env and import('../io/http/client.js').reveal()"\n`.replace(
        "import('../io/http/client.js')",
        'that',
      ),
    ],
    ['in a template', 'core/a.ts', `const text = \`Date.now() \${count} Math.random()\`\n`],
    ['in a regular expression', 'core/a.ts', 'const pattern = /console.log|"|process.env/\n'],
    ['of a type', 'core/a.ts', 'type Fetch = typeof globalThis.fetch\n'],
    [
      'of a fetch that was handed in',
      'targets/vercel/api.ts',
      `async function call({ fetch }: Io) {\n  return fetch('x')\n}\n`,
    ],
    ['of another target', 'targets/cloudflare-pages/api.ts', `import { asker } from '../cloudflare/api.js'\n`],
    ['of a method', 'engine/apply/apply.ts', 'await io.fetch(url)\n'],
    ['in the entry point', 'cli.ts', 'process.exitCode = await main(process.argv)\n'],
    ['by a simulator', 'simulators/github/simulator.ts', 'const now = options.now ?? Date.now\n'],
  ])('what only looks like it is not: %s', (_where, path, source) => {
    expect(violations(new Map([[path, source]]))).toEqual([])
  })
})

/** Imports modules one after the other and says what they did to the process while they were loaded. */
function effectsOf(paths: readonly string[]): string[] {
  const watcher = fileURLToPath(new URL('./boundaries/effects.mjs', import.meta.url))
  const out = execFileSync(process.execPath, ['--import', 'tsx', watcher, ...paths], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
  })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as string[]
}

describe('importing a module', () => {
  it('prints nothing, opens nothing, starts nothing', () => {
    const modules = [...files.keys()].filter((path) => !isEntry(path)).map((path) => join(root, path))
    expect(effectsOf(modules)).toEqual([])
  })

  it('is watched in a way that finds what is planted', () => {
    const planted = {
      asks: 'fetch',
      complains: 'process.stderr.write',
      connects: 'net.Socket.connect',
      hears: 'process.on',
      listens: 'net.Server.listen',
      prints: 'process.stdout.write',
      reads: 'fs.readFileSync',
      starts: 'child_process.spawn',
      waits: 'setTimeout',
      writes: 'fs.promises.writeFile',
    }
    const paths = Object.keys(planted).map((name) =>
      fileURLToPath(new URL(`./boundaries/planted/${name}.mjs`, import.meta.url)),
    )
    expect(effectsOf(paths)).toEqual(Object.entries(planted).map(([name, what]) => `planted/${name}.mjs: ${what}`))
  })
})
