import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { main as step } from '../../src/action/step.js'
import { main as commandLine } from '../../src/cli/main.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import { SealpostError } from '../../src/core/errors.js'
import type { Runtime } from '../../src/core/runtime.js'
import { Secret } from '../../src/core/secret.js'
import type { Source, SourceIo } from '../../src/core/source.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { pull, push, variables } from '../action/events.js'

/** What the made-up vault is opened with: by name a credential to nobody but the source. */
const env = { ACME_SECRET_ID: 'aCmE-seCret-id-0123456789', ACME_ROLE_EAST: 'aCmE-role-of-the-east-42' }
const pin = 'aCmE-pin-in-the-config-77'
const secrets = [...Object.values(env), pin]

/** How the source gives away what it was opened with. */
type Leak = (io: SourceIo, settings: { readonly login: { readonly pin: string } }) => string
const leaks: readonly (readonly [string, Leak])[] = [
  ['the variable', (io) => `${io.variable('ACME_SECRET_ID')}`],
  ['a variable whose name is filled in', (io) => `${io.variable('ACME_ROLE_EAST')}`],
  ['the variable, as base64', (io) => Buffer.from(`id:${io.variable('ACME_SECRET_ID')}`).toString('base64')],
  [
    'the variable, in an address',
    (io) => `https://vault.example/?id=${encodeURIComponent(`${io.variable('ACME_SECRET_ID')}`)}`,
  ],
  ['a setting that its schema marks', (_, { login }) => login.pin],
]

function acme(leak: Leak): Source<{ login: { pin: string } }> {
  return {
    id: 'acme',
    api: 1,
    config: {
      settings: z.strictObject({
        login: z.strictObject({ pin: z.string().meta({ secret: true }).optional() }),
      }) as never,
    },
    access: {
      env: [
        { name: 'ACME_SECRET_ID', means: 'What opens the vault.' },
        { name: 'ACME_ROLE_<REGION>', means: 'Who opens it there.' },
        { name: 'ACME_ADDRESS', means: 'Where the vault is.', secret: false },
      ],
    },
    async read({ settings, io }) {
      if (leak === works)
        return new Map([['production', new Map([['A', { secret: new Secret('a value of the vault') }]])]])
      throw new SealpostError('source', `the vault at ${io.variable('ACME_ADDRESS')} refused ${leak(io, settings)}`, {
        hint: `Look at ${leak(io, settings)}.`,
      })
    },
    versions: 'none',
    editedNames: async () => new Map(),
  }
}
const works: Leak = () => ''

const config = `version: 1
owner: acme-platform
source: { use: acme, login: { pin: ${pin} } }
environments: [production]
targets:
  repo: { use: github, repository: acme/shop, environments: { production: actions } }
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-acme-'))
  await mkdir(join(folder, 'work'))
  await writeFile(join(folder, 'work/sealpost.yaml'), config)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function worldOf(more: Readonly<Record<string, string>>): Runtime {
  const all = { SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', GITHUB_TOKEN: 'a-token', ...env, ...more }
  const nowhere = () => Promise.reject(new TypeError('fetch failed'))
  const real = nodeRuntime(new AbortController().signal)
  return { ...real, cwd: join(folder, 'work'), env: all, fetch: nowhere, sleep: async () => {} }
}

const listed = (leak: Leak) => ({ ...sources, acme: async () => ({ source: acme(leak) as Source }) })

/** Everything that a command line leaves: both streams and every file. */
async function typed(argv: readonly string[], leak: Leak, more = {}): Promise<{ code: number; all: string }> {
  let said = ''
  const sink = { write: (text: string) => (said += text) }
  const code = await commandLine(argv, {
    runtime: worldOf({ ACME_ADDRESS: 'vault.acme.example', ...more }),
    output: openOutput({ stdout: sink, stderr: sink, stdin: {}, env: { NO_COLOR: '1' } }),
    targets,
    sources: listed(leak),
    self: 'sealpost',
  })
  return { code, all: said + (await filesIn(join(folder, 'work'))) }
}

async function filesIn(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'sealpost.yaml')
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))).join('\n')
}

/** What a step of a job leaves, as the runner has it before it hides anything, and the masks in between. */
async function stepped(
  leak: Leak,
  payload: unknown,
  name: string,
): Promise<{ code: number; all: string; masks: string[] }> {
  const temp = join(folder, 'temp')
  await mkdir(temp)
  await writeFile(join(temp, 'event.json'), JSON.stringify(payload))
  const given = {
    ...variables(name),
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    RUNNER_TEMP: temp,
    ACME_ADDRESS: 'vault.acme.example',
    'INPUT_LEDGER-KEY': 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    'INPUT_JOB-TOKEN': 'job-token',
  }
  const lines: string[] = []
  const out = (text: string) => void lines.push(...text.split('\n'))
  const code = await step('plan', { runtime: worldOf(given), out, targets, sources: listed(leak) })
  const isMask = (line: string) => line.startsWith('::add-mask::')
  const told = lines.filter((line) => !isMask(line)).join('\n')
  await rm(join(temp, 'event.json'))
  return {
    code,
    all: told + (await filesIn(temp)) + (await filesIn(join(folder, 'work'))),
    masks: lines.filter(isMask).map((line) => line.slice('::add-mask::'.length)),
  }
}

function expectNothing(all: string): void {
  for (const secret of secrets) expect(all).not.toContain(secret)
  expect(all).not.toMatch(/aCmE|YUNtR/)
}

describe('a source that gives away what it is opened with', () => {
  it.each(leaks)('ends a command with 70, and %s is nowhere', async (_, leak) => {
    const reports = ['report.json', 'report.md', 'report.html'].flatMap((name) => ['--report', name])
    for (const argv of [['plan', ...reports], ['plan', '--json'], ['apply', '--yes', ...reports], ['doctor']]) {
      const { code, all } = await typed(argv, leak)
      expect([code, all]).toEqual([
        70,
        expect.stringMatching(/^.*error \(leak-guard\): the value of (ACME_|source\.login\.pin)/s),
      ])
      expectNothing(all)
    }
  })

  it.each(leaks)('ends a step with 70, and %s is nowhere, and masked before', async (_, leak) => {
    const { code, all, masks } = await stepped(leak, push, 'push')
    expect([code, all]).toEqual([70, expect.stringContaining('title=Sealpost%3A leak-guard::')])
    expectNothing(all)
    for (const secret of secrets) expect(masks).toContain(secret)
  })

  it('has its variables masked in a run for a pull request before anything of that is looked at', async () => {
    const { masks } = await stepped(works, pull(), 'pull_request')
    for (const secret of Object.values(env)) expect(masks).toContain(secret)
    expect(masks).not.toContain('vault.acme.example')
  })

  it('may say what is no credential, its address say', async () => {
    const { code, all } = await typed(['plan'], (io) => `${io.variable('ACME_ADDRESS')}`)
    expect([code, all]).toEqual([
      3,
      expect.stringContaining('the vault at vault.acme.example refused vault.acme.example'),
    ])
  })

  it('names by the variable what a setting only leads to', async () => {
    const text = config.replace(pin, 'ACME_PIN')
    await writeFile(join(folder, 'work/sealpost.yaml'), text)
    const leak: Leak = (io, { login }) => `${io.variable(login.pin)}`
    const { code, all } = await typed(['plan'], leak, { ACME_PIN: 'aCmE-pin-of-a-variable' })
    expect([code, all]).toEqual([70, expect.stringContaining('the value of ACME_PIN was about to be written to')])
    expectNothing(all)
  })
})
