import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import type { Config, ConfigSource } from '../../src/core/config.js'
import { SealpostError, statusError } from '../../src/core/errors.js'
import { placesOf } from '../../src/core/plan/places.js'
import { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import { inEnvironment } from '../../src/core/source-errors.js'
import { readSources } from '../../src/engine/read-source.js'
import { sourceContextOf } from '../../src/engine/source-io.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'
import { serve } from '../../src/simulators/server.js'
import { block, configOf, configSource, shelf } from '../core/kit.js'

const values = z.record(z.string(), z.string())

/** A source that asks a server for one environment after the other, below its setting. */
const vault: Source<string> = {
  id: 'vault',
  api: 1,
  config: { settings: { safeParse: (data) => ({ success: true, data: String(data) }) } },
  access: {
    env: [{ name: 'VAULT_KEY', means: 'What opens it.' }],
    endpoints: [{ id: 'api', env: ['VAULT_URL'], means: 'where it is.', posts: [] }],
  },
  async read({ environments, settings, io }) {
    if (settings === 'locked') io.credential('VAULT_KEY')
    const client = io.open({ endpoint: 'api' })
    const all = new Map<string, Map<string, { secret: Secret }>>()
    for (const environment of environments) {
      const found = await inEnvironment('vault', environment, async () => {
        const answer = await client.fetch(`${client.endpoint}/${settings}/${environment}`)
        if (!answer.ok) throw statusError(answer.status, 'read')
        return values.parse(await answer.json())
      })
      all.set(environment, new Map(Object.entries(found).map(([name, value]) => [name, { secret: new Secret(value) }])))
    }
    return all
  },
  versions: 'none',
  editedNames: async () => new Map(),
}

const layer = (name: string, more: Partial<ConfigSource> = {}) =>
  configSource(name, { use: 'vault', source: vault as Source, settings: name, ...more })

/** `web` takes from all sources for both environments, `docs` from the last one for preview alone. */
function configWith(sources: readonly ConfigSource[]): Config {
  const names = sources.map(({ name }) => name)
  const web = block('web', shelf(), { production: 'p', preview: 'v' }, { from: names })
  const docs = block('docs', shelf(), { preview: 'v' }, { from: names.slice(-1) })
  return configOf([web, docs], { sources })
}

/** A server with one value for each `/source/environment`. */
async function open(meanwhile: (path: string) => Promise<void> = async () => {}) {
  const server = await serve({
    token: '',
    notFound: { status: 404, body: {} },
    refuse: () => undefined,
    routes: [
      {
        method: 'GET',
        pattern: '/:source/:environment',
        handle: async ({ path, params }) => {
          await meanwhile(path)
          return { status: 200, body: { [`OF_${params.source?.toUpperCase()}`]: `made up for ${path}` } }
        },
      },
    ],
  })
  onTestFinished(() => server.close())
  const stop = new AbortController()
  const context = sourceContextOf({
    fetch: nodeFetch,
    now: Date.now,
    sleep: async () => {},
    random: (bytes) => new Uint8Array(bytes),
    env: { VAULT_URL: server.url },
    stop: stop.signal,
    files: { read: async () => undefined },
  })
  const read = (config: Config, targets: string[] = [], environments: string[] = []) =>
    readSources(config, placesOf(config, { targets, environments }), context)
  async function refusal(config: Config): Promise<SealpostError> {
    const thrown = await read(config).catch((error: unknown) => error)
    if (thrown instanceof SealpostError) return thrown
    throw new Error('it should have been refused', { cause: thrown })
  }
  return { server, stop, context, read, refusal, asked: () => server.requests.map(({ path }) => path).sort() }
}

describe('several sources', () => {
  it('are read beside each other', async () => {
    const waiting: (() => void)[] = []
    // nobody is answered before both were asked
    const meanwhile = () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 2) for (const go of waiting.splice(0)) go()
      })
    const { read } = await open(meanwhile)
    const { desired } = await read(configWith([layer('shared'), layer('app')]), ['web'])
    expect(
      desired.map(({ address, environment, origin }) => `${environment} ${address.name} of ${origin.name}`),
    ).toEqual([
      'production OF_SHARED of shared',
      'production OF_APP of app',
      'preview OF_SHARED of shared',
      'preview OF_APP of app',
    ])
  })

  it('are asked for the environments that a target of the run takes from them, and for nothing else', async () => {
    const { read, asked } = await open()
    const config = configWith([layer('shared'), layer('app')])
    const { reads } = await read(config, ['docs'])
    expect(asked()).toEqual(['/app/preview'])
    expect([...reads.keys()]).toEqual(['app'])
    const narrowed = await open()
    await narrowed.read(config, [], ['production'])
    expect(narrowed.asked()).toEqual(['/app/production', '/shared/production'])
  })

  it('are asked by their own names of the environments, once where two have one there', async () => {
    const { read, asked } = await open()
    const map = { production: 'live', preview: 'live', constructor: 'nobody' }
    const { reads, desired } = await read(configWith([layer('shared', { map }), layer('app')]))
    expect(asked()).toEqual(['/app/preview', '/app/production', '/shared/live'])
    expect([...(reads.get('shared')?.keys() ?? [])]).toEqual(['production', 'preview'])
    expect(desired.filter(({ origin }) => origin.name === 'shared').map(({ origin }) => origin.at)).toEqual([
      'vault:live',
      'vault:live',
    ])
  })

  it('are counted by their names', async () => {
    const { read, context } = await open()
    await read(configWith([layer('shared'), layer('app')]))
    expect([...context.sourceRequests]).toEqual([
      ['source:shared', { read: 2, write: 0, retried: 0 }],
      ['source:app', { read: 2, write: 0, retried: 0 }],
    ])
  })

  it('have each a time of its own, and end with what failed, by its name', async () => {
    const { server, refusal } = await open()
    server.order({ match: ({ path }) => path.startsWith('/app'), times: 9, act: { kind: 'delay', ms: 3000 } })
    const began = Date.now()
    const error = await refusal(configWith([layer('shared'), layer('app', { timeoutMs: 200 })]))
    expect(error).toMatchObject({ code: 'timeout', exit: 1 })
    expect(error.message).toBe('source app: the source vault was not read within 0.2 s')
    expect(Date.now() - began).toBeLessThan(2500)
  })

  it.each([
    [401, 'unauthorized', 1],
    [403, 'forbidden', 1],
    [404, 'source-missing', 3],
  ] as const)('give nothing where one of them fails: %i', async (status, code, exit) => {
    const { server, refusal } = await open()
    const answer = { kind: 'answer', answer: { status, body: {} } } as const
    server.order({ match: ({ path }) => path === '/app/preview', times: 9, act: answer })
    const error = await refusal(configWith([layer('shared'), layer('app')]))
    expect(error).toMatchObject({ code, exit, where: 'vault:preview' })
    expect(error.message).toMatch(/^source app: /)
    expect(error.hint).toMatch(/^Nothing was written/)
  })

  it('give nothing where one of them lacks its credential', async () => {
    const { refusal } = await open()
    const error = await refusal(configWith([layer('shared'), layer('locked')]))
    expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
    expect(error.message).toBe('source locked: the source vault needs VAULT_KEY, which is not set')
  })

  it('tell all that is wrong at once, and end as the first of them does', async () => {
    const { server, refusal } = await open()
    const answer = (status: number) => ({ kind: 'answer', answer: { status, body: {} } }) as const
    server.order({ match: ({ path }) => path.startsWith('/app'), times: 9, act: answer(403) })
    server.order({ match: ({ path }) => path.startsWith('/shared'), times: 9, act: answer(404) })
    const error = await refusal(configWith([layer('shared'), layer('app')]))
    expect(error).toMatchObject({ code: 'source-missing', exit: 3 })
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/^source shared: /),
      expect.stringMatching(/^source app: /),
    ])
  })

  it('end at once where somebody stops the run, as if there were one', async () => {
    const { stop, refusal } = await open(async () => stop.abort())
    const error = await refusal(configWith([layer('shared'), layer('app')]))
    expect(error).toMatchObject({ code: 'interrupted', message: 'stopped before anything was written' })
  })
})
