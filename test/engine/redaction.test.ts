import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Config, ConfigTarget } from '../../src/core/config.js'
import { mapValues } from '../../src/core/plan/map.js'
import { placesOf } from '../../src/core/plan/places.js'
import { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import { sourceCredentials, tellCredentials, tellSecrets } from '../../src/engine/redaction.js'
import { openSettings, secretSettings } from '../../src/io/config/secret-settings.js'
import { openGuard } from '../../src/io/leak-guard/guard.js'
import { block, configOf, configSource, readOf, readsOf, shelf } from '../core/kit.js'

const source = { access: { env: [] }, config: { settings: { safeParse: () => ({ success: true, data: {} }) } } }
const here = {
  runtime: { env: {}, cwd: '/work' },
  store: { usual: { files: [], texts: [] }, access: { token: ['LEDGER_KEY'] } },
  pipeline: { facts: [] },
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What is told as secret, `environment name` each. */
function told(targets: readonly ConfigTarget[], texts: Texts, only: readonly string[] = []): string[] {
  const config: Config = {
    ...configOf(targets),
    sources: [configSource('none', { settings: {}, source: source as never })],
  }
  const found: string[] = []
  const places = placesOf(config, { targets: only, environments: [] })
  tellSecrets((_secrets, _plain, names = []) => void found.push(...names), readOf(texts), { config, places, ...here })
  return found.map((name) => name.replace(/^(\S+) in (\S+)$/, '$2 $1')).sort()
}

describe('a token that its variable holds under a scheme', () => {
  it('is told as it stands there, and as it is sent', () => {
    const scheme = { name: 'Acme1', prefixes: ['am1_'] }
    const plain = shelf()
    const target = {
      ...plain,
      capabilities: { ...plain.capabilities, access: { ...plain.capabilities.access, scheme } },
    }
    const config: Config = {
      ...configOf([block('web', target, {}), block('docs', target, {})]),
      sources: [configSource('none', { settings: {}, source: source as never })],
    }
    const tell = (token: string) => {
      const told: Secret[] = []
      const runtime = { env: { SHELF_TOKEN: token }, cwd: '/work' }
      tellCredentials((secrets) => void told.push(...secrets), { config, places: [], ...here, runtime })
      return ['Acme1 am1_token-of-tests', 'am1_token-of-tests'].map((text) =>
        told.some((secret) => secret.equals(new Secret(text))),
      )
    }
    expect(tell('Acme1 am1_token-of-tests')).toEqual([true, true])
    expect(tell('am1_token-of-tests')).toEqual([false, true])
    expect(tell('')).toEqual([false, false])
  })
})

it('the key of a ledger is told before anything is asked', () => {
  const config: Config = {
    ...configOf([block('web', shelf(), {})]),
    sources: [configSource('none', { settings: {}, source: source as never })],
  }
  const told: string[] = []
  const runtime = { env: { LEDGER_KEY: 'made-up key', OTHER: 'made-up' }, cwd: '/work' }
  tellCredentials((_secrets, _plain, names = []) => void told.push(...names), { config, places: [], ...here, runtime })
  expect(told).toEqual(['LEDGER_KEY'])
})

describe('what is told as secret', () => {
  const texts = { production: { A: 'value of production', B: 'other' }, preview: { A: 'value of preview', B: 'other' } }
  const open = { public: ['*'] }

  it('is what production has, whatever a target for preview alone keeps readable', () => {
    const targets = [block('web', shelf(), { production: 'p' }), block('docs', shelf(), { preview: 'q' }, open)]
    expect(told(targets, texts)).toEqual(['production A', 'production B'])
  })

  it('is what one of several targets keeps secret, also where a run is about another one', () => {
    const targets = [block('web', shelf(), { production: 'p' }, open), block('repo', shelf(), { production: 'r' })]
    expect(told(targets, { production: texts.production })).toEqual(['A', 'B'])
    expect(told(targets, { production: texts.production }, ['web'])).toEqual(['A', 'B'])
    const without = [targets[0] as ConfigTarget, { ...(targets[1] as ConfigTarget), secrets: ['B'] }]
    expect(told(without, { production: texts.production })).toEqual(['B'])
  })

  it('is what goes nowhere, and what a target keeps secret because it has nothing readable', () => {
    const one = block('web', shelf(), { production: 'p' }, { ...open, secrets: ['A'] })
    expect(told([one], { production: texts.production })).toEqual(['B'])
    const closed = block('web', shelf({ readable: false }), { production: 'p' }, open)
    expect(told([closed], { production: texts.production })).toEqual(['A', 'B'])
  })

  it('is exactly what the mapping sends somewhere as a secret, or nowhere, for any config', () => {
    const name = fc.constantFrom('A', 'B', 'C_ONE', 'C_TWO')
    const globs = fc.uniqueArray(fc.constantFrom('*', 'A', 'C_*', '!C_ONE', 'B'), { minLength: 1, maxLength: 3 })
    const environment = fc.constantFrom('production', 'preview')
    const target = fc.record({
      secrets: globs,
      public: fc.oneof(fc.constant([]), globs),
      environments: fc.uniqueArray(environment, { minLength: 1 }),
      readable: fc.boolean(),
    })
    const values = fc.dictionary(name, fc.string({ minLength: 1, unit: 'grapheme-ascii' }))
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 4 }), values, values, (blocks, production, preview) => {
        const targets = blocks.map(({ environments, readable, ...globs }, index) =>
          block(`t${index}`, shelf({ readable }), Object.fromEntries(environments.map((one) => [one, one])), globs),
        )
        const read = { production, preview }
        const config = configOf(targets)
        const sent = mapValues(readOf(read), config, placesOf(config, { targets: [], environments: [] }))
        const expected = Object.entries(read).flatMap(([environment, values]) =>
          Object.keys(values)
            .filter((name) => {
              const mine = sent.filter((one) => one.environment === environment && one.sourceName === name)
              return mine.length === 0 || mine.some(({ form }) => form === 'secret')
            })
            .map((name) => `${environment} ${name}`),
        )
        expect(told(targets, read)).toEqual(expected.sort())
      }),
    )
  })

  it('is exactly that with several sources too, where the later one wins', () => {
    const names = ['shared', 'app']
    const target = fc.record({
      from: fc.subarray(names, { minLength: 1 }),
      secrets: fc.uniqueArray(fc.constantFrom('*', 'A', '!A', 'B'), { minLength: 1, maxLength: 2 }),
      public: fc.oneof(fc.constant([]), fc.constantFrom(['*'], ['A'], ['B'])),
    })
    const values = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.string({ minLength: 1, unit: 'grapheme-ascii' }))
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 3 }), values, values, (blocks, shared, app) => {
        const targets = blocks.map((more, index) => block(`t${index}`, shelf(), { production: 'p' }, more))
        const sources = names.map((name) => configSource(name, { settings: {}, source: source as never }))
        const config = configOf(targets, { sources, clash: 'last' })
        const places = placesOf(config, { targets: [], environments: [] })
        const reads = readsOf({ shared: { production: shared }, app: { production: app } })
        const sent = mapValues(reads, config, places)
        const expected = Object.entries({ shared, app }).flatMap(([layer, values]) =>
          Object.keys(values)
            .filter((name) => {
              const mine = sent.filter((one) => one.origin.name === layer && one.sourceName === name)
              return mine.length === 0 || mine.some(({ form }) => form === 'secret')
            })
            .map((name) => `${name} of ${layer}`),
        )
        const found: string[] = []
        tellSecrets((_secrets, _plain, told = []) => void found.push(...told), reads, { config, places, ...here })
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  it('stays one where it is also a public value of another name', () => {
    const targets = [block('web', shelf(), { production: 'p' }, { public: ['OPEN'] })]
    const config: Config = {
      ...configOf(targets),
      sources: [configSource('none', { settings: {}, source: source as never })],
    }
    const places = placesOf(config, { targets: [], environments: [] })
    const guard = openGuard({})
    const read = readOf({ production: { OPEN: 'the same in both', CLOSED: 'the same in both' } })
    tellSecrets(guard.redact, read, { config, places, ...here })
    expect(() => guard.way('the log')('the same in both')).toThrow('the value of CLOSED')
  })
})

describe('what a source needs from the environment', () => {
  const sourceOf = (env: Source['access']['env']) =>
    sourceCredentials(
      { access: { env } },
      {
        ACME_ID: ' spaced ',
        ACME_KEY_EAST: 'east',
        ACME_KEY_: 'nothing filled in',
        XACME_KEY_WEST: 'somebody else’s',
        ACME_EMPTY: ' ',
        ACME_ADDRESS: 'https://acme.example',
      },
    ).map(({ name }) => name)

  it('is secret, filled-in names too, but for what it says is none', () => {
    const means = 'made up'
    expect(
      sourceOf([
        { name: 'ACME_ID', means },
        { name: 'ACME_EMPTY', means },
        { name: 'ACME_MISSING', means },
      ]),
    ).toEqual(['ACME_ID'])
    expect(sourceOf([{ name: 'ACME_KEY_<REGION>', means }])).toEqual(['ACME_KEY_EAST'])
    expect(sourceOf([{ name: 'ACME_KEY_{REGION}', means }])).toEqual(['ACME_KEY_EAST'])
    expect(sourceOf([{ name: 'ACME_ADDRESS', means, secret: false }])).toEqual([])
  })
})

describe('settings that a schema marks as secret', () => {
  const marked = z.string().meta({ secret: true })
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['by our word', z.object({ a: marked, b: z.string() }), { a: 'x', b: 'y' }, ['a']],
    [
      'by those of JSON Schema',
      z.object({ a: z.string().meta({ writeOnly: true }), b: z.string().meta({ format: 'password' }) }),
      { a: 'x', b: 'y' },
      ['a', 'b'],
    ],
    [
      'inside and outside of what wraps them',
      z.object({ a: marked.optional(), b: z.string().optional().meta({ secret: true }), c: marked.default('z') }),
      { a: 'x', b: 'y', c: 'z' },
      ['a', 'b', 'c'],
    ],
    [
      'in lists, records, tuples and choices',
      z.object({
        a: z.array(marked),
        b: z.record(z.string(), marked),
        c: z.tuple([z.string(), marked]),
        d: z.union([z.number(), marked]),
      }),
      { a: ['x'], b: { k: 'y' }, c: ['open', 'z'], d: 'w' },
      ['a.0', 'b.k', 'c.1', 'd'],
    ],
    [
      'as a whole',
      z.object({ login: z.object({ user: z.string(), pins: z.array(z.number()) }).meta({ secret: true }) }),
      { login: { user: 'x', pins: [1] } },
      ['login.user', 'login.pins.0'],
    ],
    ['nowhere', z.object({ a: z.string() }), { a: 'x' }, []],
    ['but are not there', z.object({ a: marked.optional() }), {}, []],
  ])('are found %s', (_, schema, settings, paths) => {
    expect(secretSettings(schema as never, settings).map(({ path }) => path)).toEqual(paths)
    const open = JSON.stringify(openSettings(schema as never, settings))
    for (const { text } of secretSettings(schema as never, settings)) expect(open).not.toContain(`"${text}"`)
  })

  it('end where the data does, also where a schema holds itself', () => {
    interface Tree {
      readonly pin?: string | undefined
      readonly next?: Tree | undefined
    }
    const tree: z.ZodType<Tree> = z.lazy(() => z.object({ pin: marked.optional(), next: tree.optional() }))
    expect(secretSettings(tree as never, { pin: 'x', next: { next: { pin: 'y' } } }).map(({ path }) => path)).toEqual([
      'pin',
      'next.next.pin',
    ])
  })

  it('are none of a schema of another library', () => {
    expect(secretSettings({ safeParse: () => ({ success: true, data: {} }) }, { a: 'x' })).toEqual([])
  })
})
