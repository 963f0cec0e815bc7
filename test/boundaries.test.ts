import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { importsOf, readCode } from './boundaries/code.js'
import { hostNames, mayName } from './boundaries/host-names.js'
import { integrationViolations } from './boundaries/integrations.js'
import { circular, longestFunction, oversized } from './boundaries/measures.js'
import { emptyRooms, isEntry, violations } from './boundaries/rules.js'
import { medianLines, mostLines, mostMedianLines, pushedWhole, tooLong, undocumented } from './boundaries/shape.js'

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

  it('has every room that a rule speaks of', () => {
    expect(emptyRooms(files)).toEqual([])
    const few = new Map([['io/http/client.ts', '']])
    expect(emptyRooms(few, { io: { http: [], '*': ['http/client.ts'], gone: ['*', 'http/gone.ts'] } })).toEqual([
      'io/gone',
      'io/http/gone.ts',
    ])
  })

  it('is read in full: every import that the compiler sees is seen here', () => {
    const said = [...files].flatMap(([, source]) => importsOf(readCode(source)))
    const words = [...files.values()].join('\n').match(/^(?:import|export)\b.*\bfrom '|^} from '|^import '/gm) ?? []
    expect(said.filter(({ lazy }) => !lazy)).toHaveLength(words.length)
  })
})

describe('an integration', () => {
  const folder = fileURLToPath(new URL('../integrations/', import.meta.url))
  const code = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const),
  )

  it('goes through the published package', () => {
    expect(code.size).toBeGreaterThan(0)
    expect(integrationViolations(code)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a part of the source', `import { run } from '../../src/engine/run.js'`, 'imports ../../src/engine/run.js'],
    ['the source of the package', `import { run } from '../../src/index.js'`, 'imports ../../src/index.js'],
    ['what is built', `const x = await import('../../dist/index.js')`, 'imports ../../dist/index.js'],
    [
      'what is inside the package',
      `import { run } from 'sealpost/dist/chunks/run.js'`,
      'imports sealpost/dist/chunks/run.js',
    ],
    ['another integration', `import { x } from '../vercel/index.js'`, 'imports ../vercel/index.js'],
    ['a library', `import axios from 'axios'`, 'imports axios'],
    [
      'the library of another host',
      `import tl from 'azure-pipelines-task-lib/task.js'`,
      'imports azure-pipelines-task-lib/task.js',
    ],
    ['files', `import { readFile } from 'node:fs/promises'`, 'imports node:fs/promises'],
    ['a module of Node unseen', `process.getBuiltinModule('node:fs')`, 'reaches past Sealpost'],
    ['a module of the old kind', `const fs = require('fs')`, 'reaches past Sealpost'],
    ['the network', `await fetch('https://example.com')`, 'reaches past Sealpost'],
    ['the console', `console.log(1)`, 'speaks through console'],
    ['a value', `const text = secret.reveal()`, 'lays a value open'],
  ])('is found where it reaches for %s', (_, source, what) => {
    expect(integrationViolations(new Map([['netlify/planted.js', source]]))).toEqual([`netlify/planted.js: ${what}`])
  })
})

describe('the host of a job', () => {
  it('is asked through its adapter, and by nobody else', () => {
    expect(hostNames(files)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a variable', 'engine/run.ts: GITHUB_', `const run = env.GITHUB_RUN_ID`],
    ['a made-up name', 'engine/run.ts: GITHUB_', `const name = 'GITHUB_' + what`],
    ['a variable of any host', 'engine/run.ts: env.CI', `if (runtime.env.CI) return []`],
    ['one that is taken apart', 'engine/run.ts: { CI } =', `const { CI } = runtime.env`],
  ])('is found where it is asked past it: %s', (_, found, source) => {
    const all = new Map([...files, ['engine/run.ts', source]])
    expect(hostNames(all)).toEqual([found])
  })

  it('may be told of in a comment, and our own variables are ours', () => {
    const source = `// GITHUB_SHA\nconst id = env.SEALPOST_GITHUB_APP_ID`
    expect(hostNames(new Map([...files, ['engine/run.ts', source]]))).toEqual([])
    expect(hostNames(files, { ...mayName, 'core/plan/diff.ts': 'was' })).toEqual(['core/plan/diff.ts'])
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
})

describe('a file, a function and a circle', () => {
  it('keep to their limits', () => {
    expect([...tooLong(files), ...oversized(files), ...circular(files)]).toEqual([])
    expect(medianLines(files)).toBeLessThanOrEqual(mostMedianLines)
  })

  it('is told of a long file, and of one in the middle', () => {
    const lengths = new Map([1, mostLines + 1, mostLines].map((lines) => [`core/${lines}.ts`, 'x\n'.repeat(lines)]))
    expect(tooLong(lengths)).toEqual([`core/${mostLines + 1}.ts: length, ${mostLines + 1} lines`])
    expect(medianLines(lengths)).toBe(mostLines)
  })

  const body = '\n'.repeat(longestFunction)
  it.each<[string, string, string]>([
    ['a long function', `function x() {${body}}`, `x, ${longestFunction + 1} lines`],
    ['a long arrow function', `const x = async () => {${body}}`, `x, ${longestFunction + 1} lines`],
    ['a long method', `const one = { x() {${body}} }`, `x, ${longestFunction + 1} lines`],
    ['a function that takes much', 'function x(a, b, { c }, ...d) {}\nfunction y(a, b, c, d, e) {}', 'y, 5 parameters'],
    ['a constructor that does', 'class One { constructor(a, b, c, d, e) {} }', 'constructor, 5 parameters'],
  ])('is told of %s', (_what, source, what) => {
    expect(oversized(new Map([['core/a.ts', source]]))).toEqual([`core/a.ts: ${what}`])
  })

  it('is content with a function that just fits', () => {
    expect(oversized(new Map([['core/a.ts', `function x(a, b, c, d) {${body.slice(1)}}`]]))).toEqual([])
  })

  it.each<[string, Record<string, string>, string[]]>([
    [
      'two files',
      { 'io/a.ts': `import { b } from './b/b.js'`, 'io/b/b.ts': `import type { a } from '../a.js'` },
      ['io/a.ts: circle, with io/b/b.ts', 'io/b/b.ts: circle, with io/a.ts'],
    ],
    [
      'a core noun and another file',
      { 'core/types.ts': `import type { M } from './m.js'`, 'core/m.ts': `export type { T } from './types.js'` },
      ['core/m.ts: circle, with core/types.ts', 'core/types.ts: circle, with core/m.ts'],
    ],
    ['a file that loads itself', { 'io/a.ts': `await import('./a.js')` }, ['io/a.ts: circle, with itself']],
    [
      'none: two nouns',
      {
        'core/types.ts': `import type { T } from './target.js'`,
        'core/target.ts': `import type { P } from './types.js'`,
      },
      [],
    ],
    [
      'none: a chain',
      { 'io/a.ts': `import { b } from './b.js'`, 'io/b.ts': `import { c } from './c.js'`, 'io/c.ts': '' },
      [],
    ],
  ])('is told of a circle of %s', (_what, few, found) => {
    expect(circular(new Map(Object.entries(few)))).toEqual(found)
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
      'another target loads the client of GitHub',
      'targets/vercel/api.ts',
      `import { openRest } from '../../io/github/rest.js'`,
      'imports io/github/rest.ts',
    ],
    [
      'a file beside the one that may loads the client of GitHub',
      'targets/github/write.ts',
      `import { openRest } from '../../io/github/rest.js'`,
      'imports io/github/rest.ts',
    ],
    [
      'the GitHub target loads more of io than that client',
      'targets/github/api.ts',
      `import { connectGithub } from '../../io/github/connection.js'`,
      'imports io/github/connection.ts',
    ],
    [
      'somebody has a client of GitHub of their own',
      'io/github/issues.ts',
      `import { Octokit } from '@octokit/rest'`,
      'uses the library @octokit/rest, which io/github/rest.ts has to itself',
    ],
    [
      'a target loads another',
      'targets/vercel/api.ts',
      `import { rows } from '../netlify/variable-rows.js'`,
      'imports another target: targets/netlify/variable-rows.ts',
    ],
    [
      'what targets share loads one of them',
      'targets/cloudflare-shared/api.ts',
      `import { rows } from '../netlify/variable-rows.js'`,
      'imports another target: targets/netlify/variable-rows.ts',
    ],
    [
      'what all targets share loads what the targets of one vendor share',
      'targets/shared/bisect.ts',
      `import { asker } from '../cloudflare-shared/api.js'`,
      'imports another target: targets/cloudflare-shared/api.ts',
    ],
    [
      'what all targets share loads io',
      'targets/shared/bisect.ts',
      `import { openHttpClient } from '../../io/http/client.js'`,
      'imports io/http/client.ts',
    ],
    [
      'a target loads what the targets of another vendor share',
      'targets/vercel/api.ts',
      `import { asker } from '../cloudflare-shared/api.js'`,
      'imports another target: targets/cloudflare-shared/api.ts',
    ],
    [
      'a source loads another',
      'sources/dotenv/source.ts',
      `import { isPublicKeyName } from '../dotenvx/keys.js'`,
      'imports another source: sources/dotenvx/keys.ts',
    ],
    [
      'what sources share loads one of them',
      'sources/shared/edited-names.ts',
      `import { isPublicKeyName } from '../dotenvx/keys.js'`,
      'imports another source: sources/dotenvx/keys.ts',
    ],
    [
      'a target loads a source of its vendor',
      'targets/aws-ssm/observe.ts',
      `import { readParameters } from '../../sources/aws-ssm/read.js'`,
      'imports sources/aws-ssm/read.ts',
    ],
    [
      'a target loads what is of another vendor',
      'targets/vercel/api.ts',
      `import { logIn } from '../../vendors/aws/login.js'`,
      'imports another vendor: vendors/aws/login.ts',
    ],
    [
      'a source loads what is of another vendor',
      'sources/vault/login.ts',
      `import type { Caller } from '../../vendors/aws/login.js'`,
      'imports another vendor: vendors/aws/login.ts',
    ],
    [
      'a vendor loads another one',
      'vendors/azure/login.ts',
      `import { once } from '../aws/once.js'`,
      'imports another vendor: vendors/aws/once.ts',
    ],
    [
      'a vendor loads io',
      'vendors/aws/login.ts',
      `import { openHttpClient } from '../../io/http/client.js'`,
      'imports io/http/client.ts',
    ],
    [
      'a vendor loads a target of its own',
      'vendors/aws/login.ts',
      `import { target } from '../../targets/aws-ssm/target.js'`,
      'imports targets/aws-ssm/target.ts',
    ],
    [
      'a vendor reads files',
      'vendors/aws/profiles.ts',
      `import { readFile } from 'node:fs/promises'`,
      'uses node:fs/promises',
    ],
    [
      'the path knows a vendor',
      'engine/target-login.ts',
      `import { logIn } from '../vendors/aws/login.js'`,
      'imports vendors/aws/login.ts',
    ],
    [
      'what reads YAML knows whose it is',
      'yaml/documents.ts',
      `import { messages } from '../io/config/messages.js'`,
      'imports io/config/messages.ts',
    ],
    [
      'a target reads YAML',
      'targets/fly/api.ts',
      `import { readDocuments } from '../../yaml/documents.js'`,
      'imports yaml/documents.ts',
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
      'the list of stores loads one at once',
      'io/ledger/stores/index.ts',
      `import { store } from './object-store/kind.js'`,
      'loads io/ledger/stores/object-store/kind.ts before it is asked for',
    ],
    [
      'the ledger loads a store past the list',
      'io/ledger/ledger.ts',
      `import { fileStore } from './stores/file/store.js'`,
      'imports io/ledger/stores/file/store.ts past the list',
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
      'what is told knows who is told',
      'job/told/annotations.ts',
      `import type { Stamp } from '../notify/marker.js'`,
      'imports job/notify/marker.ts',
    ],
    [
      'the runner knows the path',
      'action/runner/masks.ts',
      `import { run } from '../../engine/run.js'`,
      'imports engine/run.ts',
    ],
    [
      'a comment knows what it is to be about',
      'job/notify/comment-on-pull.ts',
      `import { planPull } from '../review/plan-pull-request.js'`,
      'imports job/review/plan-pull-request.ts',
    ],
    [
      'a review knows the step that it is made for',
      'job/review/freshness.ts',
      `import type { Step } from '../step.js'`,
      'imports job/step.ts',
    ],
    [
      'a job knows the door that it comes through',
      'job/step.ts',
      `import { hosted } from '../action/runner/hints.js'`,
      'imports action/runner/hints.ts',
    ],
    [
      'a command speaks to a runner',
      'cli/run-command.ts',
      `const { setSecret } = await import('@actions/core')`,
      'uses the library @actions/core',
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
      'http knows another room of io',
      'io/http/client.ts',
      `import { userAgent } from '../system/version.js'`,
      'imports io/system/version.ts',
    ],
    [
      'http knows a type of another room of io',
      'io/http/lanes.ts',
      `import type { Tokens } from '../credentials/tokens.js'`,
      'imports io/credentials/tokens.ts',
    ],
    [
      'the system reads credentials',
      'io/system/git/private-files.ts',
      `import { tokensFrom } from '../../credentials/tokens.js'`,
      'imports io/credentials/tokens.ts',
    ],
    [
      "GitHub's doors know the ledger",
      'io/github/git-objects.ts',
      `import type { Store } from '../ledger/store.js'`,
      'imports io/ledger/store.ts',
    ],
    [
      'credentials know the ledger',
      'io/credentials/ledger-keys.ts',
      `const x = () => import('../ledger/ledger.js')`,
      'imports io/ledger/ledger.ts',
    ],
    [
      'the ledger knows the config',
      'io/ledger/stores/index.ts',
      `import { readYaml } from '../../config/yaml.js'`,
      'imports io/config/yaml.ts',
    ],
    [
      'the config knows more of the ledger than its list of stores',
      'io/config/load.ts',
      `import { openLedger } from '../ledger/ledger.js'`,
      'imports io/ledger/ledger.ts',
    ],
    [
      'the leak guard loads another room of io',
      'io/leak-guard/guard.ts',
      `import { bodyOf } from '../http/body.js'`,
      'imports io/http/body.ts',
    ],
    [
      'a room of io that no rule speaks of loads another',
      'io/mail/send.ts',
      `import { openHttpClient } from '../http/client.js'`,
      'imports io/http/client.ts',
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
      ['core/fine.ts', `import type { Plan } from './change.js'\nimport { createHash } from 'node:crypto'\n`],
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
    ['of the own room of io', 'io/ledger/stores/file/store.ts', `import { opened } from '../../format/mac.js'\n`],
    ['of a room of io below', 'io/credentials/credential.ts', `import { isSendable } from '../http/header-text.js'\n`],
    ['of the one file of a room of io', 'io/config/load.ts', `import { stores } from '../ledger/stores/index.js'\n`],
    [
      'of io, by the one file that may',
      'targets/github/api.ts',
      `import { openRest } from '../../io/github/rest.js'\n`,
    ],
    ['of all targets', 'targets/vercel/api.ts', `import { halves } from '../shared/halves.js'\n`],
    ['of another target', 'targets/cloudflare-pages/api.ts', `import { asker } from '../cloudflare-shared/api.js'\n`],
    [
      'of a vendor, by its target',
      'targets/aws-ssm/capabilities.ts',
      `import { signedLogin } from '../../vendors/aws/session.js'\n`,
    ],
    [
      'of a vendor, by its targets',
      'targets/aws-shared/errors.ts',
      `import { allow } from '../../vendors/aws/refusals.js'\n`,
    ],
    ['of a vendor, by its source', 'sources/aws-ssm/read.ts', `import { logIn } from '../../vendors/aws/login.js'\n`],
    ['of what sources share', 'sources/env/source.ts', `import { variableName } from '../shared/placeholder.js'\n`],
    ['of a method', 'engine/apply/write-batch.ts', 'await io.fetch(url)\n'],
    ['in the entry point', 'cli.ts', 'process.exitCode = await main(process.argv)\n'],
    ['by a simulator', 'simulators/github/simulator.ts', 'const now = options.now ?? Date.now\n'],
  ])('what only looks like it is not: %s', (_where, path, source) => {
    expect(violations(new Map([[path, source]]))).toEqual([])
  })
})

/** Puts the modules of `src/` as JavaScript into a folder, beside what they load, so that Node needs nobody to translate them. */
function translate(folder: string): void {
  const home = fileURLToPath(new URL('../', import.meta.url))
  for (const path of readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const { code, errors } = transformSync(path, readFileSync(join(home, 'src', path), 'utf8'))
    expect(errors).toEqual([])
    const to = join(folder, 'src', path.replace(/ts$/, 'js'))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, code)
  }
  copyFileSync(join(home, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
}

/** Imports modules one after the other and says what they did to the process while they were loaded. */
function effectsOf(paths: readonly string[]): string[] {
  const watcher = fileURLToPath(new URL('./boundaries/effects.mjs', import.meta.url))
  const out = execFileSync(process.execPath, [watcher, ...paths], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
  })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as string[]
}

describe('importing a module', () => {
  it('prints nothing, opens nothing, starts nothing', () => {
    // as a stack names it, where this is a link
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealpost-modules-')))
    try {
      translate(folder)
      writeFileSync(join(folder, 'src/core/planted.js'), `import '../core/secret.js'\nsetTimeout(() => {}, 1)\n`)
      const modules = [...files.keys()].filter((path) => !isEntry(path)).map((path) => path.replace(/ts$/, 'js'))
      const all = [...modules, 'core/planted.js'].map((path) => join(folder, 'src', path))
      // and nothing else
      expect(effectsOf(all)).toEqual(['core/planted.js: setTimeout'])
    } finally {
      rmSync(folder, { recursive: true })
    }
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
