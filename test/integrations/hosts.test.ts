import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingsOf } from '../../integrations/netlify/settings.js'
import { buildHosts } from '../../src/io/system/build-hosts/index.js'
import { openYard } from '../cli/commands/check.kit.js'

const root = resolve(import.meta.dirname, '../../integrations')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly name: string
  readonly inputs: readonly { readonly name: string; readonly description: string; readonly default?: unknown }[]
}

describe('the plugin for Netlify', () => {
  const manifest = parse(read('netlify/manifest.yml')) as Manifest
  const defaults = Object.fromEntries(manifest.inputs.map(({ name, default: value }) => [name, value]))

  it('has a manifest with what Netlify knows, and nothing else', () => {
    expect(Object.keys(manifest).sort()).toEqual(['inputs', 'name'])
    for (const input of manifest.inputs) {
      const unknown = Object.keys(input).filter((key) => !['name', 'description', 'required', 'default'].includes(key))
      expect(unknown).toEqual([])
      expect(input.description).toMatch(/\.$/)
    }
    expect(manifest.name).toBe((JSON.parse(read('netlify/package.json')) as { name: string }).name)
  })

  it('tells people of each input, with its default', () => {
    const rows = [...read('netlify/README.md').matchAll(/^\| `([a-z-]+)` \| (.+?) \|/gm)]
    const told = rows.map(([, name, value]) => [name, value?.replaceAll('`', '')])
    expect(told).toEqual(manifest.inputs.map(({ name, default: value }) => [name, String(value ?? "the site's")]))
  })

  it('takes the defaults, and the words of the manifest', () => {
    expect(settingsOf(defaults)).toEqual({
      settings: {
        config: 'sealpost.yaml',
        target: undefined,
        readsSource: false,
        onDifference: 'fail',
        onMissingKey: 'warn',
        inject: false,
      },
    })
    const more = { ...defaults, target: 'site', compare: 'source', inject: true, 'on-difference': 'warn' }
    expect(settingsOf(more)).toMatchObject({
      settings: { target: 'site', readsSource: true, inject: true, onDifference: 'warn' },
    })
  })

  it.each<[Record<string, unknown>, string]>([
    [{ config: '' }, '`config` has to be a path'],
    [{ target: 7 }, '`target` has to be a name'],
    [{ compare: 'both' }, '`compare` has to be one of ledger, source'],
    [
      { 'on-difference': 'shrug', inject: 'yes' },
      '`on-difference` has to be one of fail, warn, ignore; `inject` has to be one of true, false',
    ],
    [{ 'on-missing-key': undefined }, '`on-missing-key` has to be one of fail, warn, ignore'],
  ])('refuses %o', (inputs, wrong) => {
    expect(settingsOf({ ...defaults, ...inputs })).toEqual({ wrong })
  })
})

describe.each(Object.keys(buildHosts))('what %s is told to run', (host) => {
  const text = read(`${host}/README.md`)
  const commands = [...text.matchAll(/sealpost (check --host [\w-]+(?: --[\w-]+ [\w-]+)*)/g)].map(([, one = '']) => one)

  it('is this host, and what the command line takes', async () => {
    expect(commands.length).toBeGreaterThan(0)
    const yard = await openYard({}, {})
    await yard.config(
      '  web: { use: github, repository: acme/shop, environments: { production: actions } }',
      'environments: [production]',
    )
    for (const command of new Set(commands)) {
      expect(command).toContain(`--host ${host}`)
      const { code, err } = await yard.build(command.split(' '), {})
      expect({ code, err }).toMatchObject({ code: 64, err: expect.stringContaining('this is not a build at') })
    }
    await yard.close()
  })

  it('installs the version that this is', () => {
    const { version } = JSON.parse(readFileSync(resolve(root, '../package.json'), 'utf8')) as { version: string }
    expect([...text.matchAll(/sealpost@([\d.]+)/g)].map(([, one]) => one)).toEqual([version])
    expect(text).toContain('--save-exact')
  })
})

it('the file for Vercel is JSON with a build command', () => {
  const [, json = ''] = /```json\n(.+?)```/s.exec(read('vercel/README.md')) ?? []
  expect(Object.keys(JSON.parse(json) as object)).toEqual(['$schema', 'framework', 'installCommand', 'buildCommand'])
})
