import { describe, expect, it } from 'vitest'
import { jsonSchema, knownKeys } from '../../../src/io/config/json-schema.js'
import { sources as realSources } from '../../../src/sources/index.js'
import { targets as realTargets } from '../../../src/targets/index.js'
import { sources, targets } from '../../kit/plugins.js'

interface Node {
  readonly properties: Readonly<Record<string, Node>>
  readonly additionalProperties: Node
  readonly anyOf: readonly Node[]
  readonly required: readonly string[]
  readonly oneOf?: unknown
  readonly description?: string
  readonly const?: unknown
}

const box = { box: targets.box } as typeof targets

describe('the JSON schema of a config', () => {
  it('is closed at the top and needs what a config needs', async () => {
    const schema = (await jsonSchema(box, sources)) as Node
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toEqual(['version', 'owner', 'environments', 'targets'])
    expect(schema.oneOf).toEqual([{ required: ['source'] }, { required: ['sources'] }])
    expect(Object.keys(schema.properties)).toEqual([
      'version',
      'owner',
      'source',
      'sources',
      'layers',
      'clash',
      'environments',
      'ledger',
      'policy',
      'targets',
    ])
  })

  it('gives each source and target its own keys beside the common ones', async () => {
    const schema = (await jsonSchema(box, sources)) as Node
    const [shelf, otherSource] = schema.properties.source?.anyOf ?? []
    expect(shelf).toMatchObject({
      properties: { use: { const: 'shelf' }, path: { type: 'string', default: 'shelf/{environment}' } },
      required: ['use'],
      additionalProperties: false,
    })
    expect(otherSource?.properties.use).toEqual({ type: 'string', not: { enum: ['shelf'] } })
    const [one, otherTarget] = schema.properties.targets?.additionalProperties.anyOf ?? []
    expect(Object.keys(one?.properties ?? {})).toEqual([
      ...['use', 'environments', 'from', 'secrets', 'rename', 'prefix', 'public', 'redeploy', 'token'],
      ...['box', 'size', 'deep'],
    ])
    expect(one?.required).toEqual(['use', 'environments', 'box'])
    expect(one?.properties.environments?.additionalProperties.anyOf).toHaveLength(2)
    expect(otherTarget?.properties.use).toEqual({ type: 'string', not: { enum: ['box'] } })
  })

  it('knows the ledgers and nothing else', async () => {
    const schema = (await jsonSchema(box, sources)) as Node
    expect(schema.properties.ledger?.anyOf).toMatchObject([
      {
        properties: { use: { const: 'file' }, path: { default: '.sealpost/ledger.json' } },
        required: ['use'],
        additionalProperties: false,
      },
      {
        properties: {
          use: { const: 'git-branch' },
          repository: {},
          branch: { default: 'sealpost-ledger' },
          names: { default: true },
        },
        required: ['use'],
        additionalProperties: false,
      },
      {
        properties: {
          use: { const: 'git' },
          remote: { default: 'origin' },
          branch: { default: 'sealpost-ledger' },
          names: { default: true },
          user: { default: 'x-access-token' },
          env: { default: [] },
        },
        required: ['use'],
        additionalProperties: false,
      },
      {
        properties: {
          use: { const: 's3' },
          bucket: {},
          key: { default: 'sealpost/ledger.json' },
          region: {},
          login: {},
        },
        required: ['use', 'bucket'],
        additionalProperties: false,
      },
    ])
  })

  it('describes every key of everything built in', async () => {
    const schema = (await jsonSchema(realTargets, realSources)) as Node
    const silent: string[] = []
    const listen = (node: Node, at: string) => {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        if (child.description === undefined && child.const === undefined && !child.anyOf) silent.push(`${at}.${key}`)
      }
    }
    listen(schema, '')
    listen(schema.properties.policy as Node, 'policy')
    for (const branch of schema.properties.source?.anyOf.slice(0, -1) ?? [])
      listen(branch, `source ${branch.properties.use?.const}`)
    for (const branch of schema.properties.ledger?.anyOf ?? []) listen(branch, `ledger ${branch.properties.use?.const}`)
    const blocks = schema.properties.targets?.additionalProperties.anyOf.slice(0, -1) ?? []
    for (const branch of blocks) listen(branch, `target ${branch.properties.use?.const}`)
    expect(blocks.length).toBeGreaterThanOrEqual(Object.keys(realTargets).length)
    expect(silent).toEqual([])
  })
})

describe('the keys that a schema knows', () => {
  it('are found at any depth, and none in a schema of another library', async () => {
    const { settings } = (await targets.box?.())?.target.config ?? {}
    const own = (await targets.own?.())?.target.config.settings
    if (settings === undefined || own === undefined) throw new Error('the plug-ins of this test are gone')
    expect(knownKeys(settings, [])).toEqual(['box', 'size', 'deep'])
    expect(knownKeys(settings, ['deep'])).toEqual(['colour'])
    expect(knownKeys(settings, ['box', 'below'])).toEqual([])
    expect(knownKeys(own, [])).toEqual([])
  })
})
