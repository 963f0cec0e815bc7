import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yamlBelow } from './yaml.js'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'integrations/azure-pipelines')
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown

interface Manifest {
  readonly inputs: readonly { readonly name: string; readonly defaultValue: string; readonly helpMarkDown: string }[]
  readonly version: { readonly Major: number; readonly Minor: number; readonly Patch: number }
}
const manifest = json('task/task.json') as Manifest

// what the task is made of has no types of its own: the agent runs it as it stands
const load = async (name: string) => (await import(join(folder, 'task', name))) as Record<string, unknown>
const { argvOf } = (await load('inputs.js')) as {
  argvOf: (read: (name: string) => string | undefined) => string[]
}
const { masksIn } = (await load('masks.js')) as { masksIn: (env: Readonly<Record<string, string>>) => string[] }
const argv = (inputs: Readonly<Record<string, string>>) => argvOf((name) => inputs[name])

describe('inputs of the task', () => {
  it('are the options of one call, each a single argument whatever it holds', () => {
    const given = {
      ...{ command: 'apply', config: 'a b.yaml', plan: '$(id)', recover: 'True', comment: 'false' },
      ...{ target: 'web, api', environment: 'a b\n  c\r\n', accept: "vercel:x/y#Z'", tokenName: '##vso[task.x]' },
    }
    expect(argv(given)).toEqual([
      ...['apply', '--config=a b.yaml', '--plan=$(id)', '--recover', '--target=web', '--target=api'],
      ...['--environment=a b', '--environment=c', "--accept=vercel:x/y#Z'", '--token-name=##vso[task.x]'],
    ])
  })

  it('stand in the manifest, all of them and no others', () => {
    const read: string[] = []
    argvOf((name) => void read.push(name))
    expect(new Set(read)).toEqual(new Set(manifest.inputs.map(({ name }) => name)))
  })

  it('have defaults that are no options', () => {
    const defaults = Object.fromEntries(manifest.inputs.map(({ name, defaultValue }) => [name, defaultValue]))
    expect(argv(defaults)).toEqual([
      ...['plan', '--config=sealpost.yaml', '--fail-on=refused', '--report-dir=sealpost-report'],
    ])
  })

  it('are those that the page shows', () => {
    const names = manifest.inputs.map(({ name }) => name)
    for (const { text } of yamlBelow(root).filter(({ host }) => host === 'azure-pipelines')) {
      const blocks = [...text.matchAll(/task: Sealpost@0\n(?: +name: \w+\n)? +inputs:\n((?: +\w+: .*\n)+?) +env:/g)]
      expect(blocks.length).toBeGreaterThan(0)
      for (const [, block = ''] of blocks)
        for (const [, name = ''] of block.matchAll(/^ +(\w+):/gm)) expect(names).toContain(name)
    }
  })
})

describe('masks', () => {
  it('hide each line of what is called like a credential, and nothing else', () => {
    const env = {
      SEALPOST_KEY: 'key-of-some-length',
      SEALPOST_KEY_PREVIOUS: 'previous-of-some-length',
      VERCEL_TOKEN: 'short',
      SYSTEM_ACCESSTOKEN: 'token-of-some-length',
      APP_PRIVATE_KEY: 'first line of it\r\nsecond line of it\r\n',
      DOTENV_PRIVATE_KEY_PRODUCTION: 'opens-production',
      PATH: '/usr/bin:/usr/local/bin',
      KEYBOARD: 'no-credential-at-all',
    }
    expect(masksIn(env)).toEqual([
      ...['key-of-some-length', 'previous-of-some-length', 'token-of-some-length'],
      ...['first line of it', 'second line of it', 'opens-production'],
    ])
  })
})

it('manifest, task and extension have the version of the package, and the task that of Sealpost', () => {
  const { version } = json('../../package.json') as { version: string }
  const { Major, Minor, Patch } = manifest.version
  const task = json('task/package.json') as { version: string; dependencies: Record<string, string> }
  const extension = json('vss-extension.json') as { version: string }
  expect([`${Major}.${Minor}.${Patch}`, task.version, task.dependencies.sealpost, extension.version]).toEqual(
    Array(4).fill(version),
  )
  for (const wanted of Object.values(task.dependencies)) expect(wanted).toMatch(/^\d+\.\d+\.\d+$/)
})
