import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Clash } from '../../../src/core/config.js'
import { mapValues } from '../../../src/core/plan/map.js'
import { placesOf } from '../../../src/core/plan/places.js'
import { thorough } from '../../thorough.js'
import { block, configOf, configSource, readsOf, shelf } from '../kit.js'

/** One target block, as plain as the config file says it. */
interface Block {
  name: string
  upper: boolean
  apart: boolean
  prefix: string | undefined
  from: string[]
  secrets: string[]
  public: string[]
  rename: Record<string, string>
  environments: Record<string, string[]>
}

/** source → environment → name → text */
type Texts = Record<string, Record<string, Record<string, string>>>

const [letters, digits] = ['ABab_', '12']
const sourceName = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 })
const glob = fc.string({ unit: fc.constantFrom(...letters, '*', '?'), minLength: 1, maxLength: 3 })
const globs = fc.array(
  fc.tuple(fc.boolean(), glob).map(([not, text]) => (not ? `!${text}` : text)),
  { maxLength: 3 },
)
const environments = ['development', 'preview', 'production']
/** In the order of the config. */
const layers = ['shared', 'team', 'app']

const ofSource = (source: string) =>
  fc.record(
    Object.fromEntries(
      environments.map((environment) => [
        environment,
        fc
          .uniqueArray(sourceName, { minLength: 1, maxLength: 8 })
          // the value says where it belongs, so that one that went astray shows
          .map((names) => Object.fromEntries(names.map((name) => [name, `${source}/${environment}/${name}`]))),
      ]),
    ),
  )
const texts: fc.Arbitrary<Texts> = fc.record(Object.fromEntries(layers.map((one) => [one, ofSource(one)])))
const clashes = fc.constantFrom<Clash>('refuse', 'last')

const blocks = fc
  .array(
    fc.record({
      upper: fc.boolean(),
      apart: fc.boolean(),
      prefix: fc.option(fc.constantFrom('P_', 'a'), { nil: undefined }),
      from: fc.oneof(
        { weight: 2, arbitrary: fc.subarray(layers, { minLength: 1, maxLength: 1 }) },
        fc.subarray(layers, { minLength: 1 }),
      ),
      secrets: fc.oneof(fc.constant<string[]>(['*']), globs),
      public: fc.oneof(fc.constant<string[]>([]), globs),
      rename: fc.dictionary(sourceName, sourceName, { maxKeys: 3 }),
      environments: fc
        .record(Object.fromEntries(environments.map((name) => [name, fc.nat({ max: 2 })])))
        .map((counts) =>
          Object.fromEntries(
            Object.entries(counts).map(([name, count]) => [
              name,
              [...digits].slice(0, count).map((digit) => `${name}-${digit}`),
            ]),
          ),
        ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map((one, index) => ({ name: `t${index}`, ...one })))

/**
 * What the documentation of `from`, `clash`, `environments`, `secrets`, `rename`, `prefix` and `public` promises, read
 * literally and name by name: "uid#name" → text, or undefined where two names of one place become one, or two sources have
 * one that may stand in one only.
 */
function promised(all: readonly Block[], clash: Clash, values: Texts): Map<string, string> | undefined {
  const result = new Map<string, string>()
  const fits = (list: string[], name: string) => {
    const asked = (bare: string) => new RegExp(`^${bare.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name)
    const yes = list.filter((text) => text[0] !== '!')
    const no = list.filter((text) => text[0] === '!').map((text) => text.slice(1))
    return yes.some(asked) && !no.some(asked)
  }
  for (const one of all)
    for (const [environment, places] of Object.entries(one.environments))
      for (const place of places)
        for (const name of new Set(one.from.flatMap((source) => Object.keys(values[source]?.[environment] ?? {})))) {
          if (!fits(one.secrets, name)) continue
          const given = one.from.flatMap((source) => values[source]?.[environment]?.[name] ?? [])
          if (given.length > 1 && clash === 'refuse') return undefined
          const text = given.at(-1) as string
          let there = name in one.rename ? String(one.rename[name]) : (one.prefix ?? '') + name
          if (one.upper) there = there.toUpperCase()
          const vars = one.apart && fits(one.public, name) ? '|vars' : ''
          const key = `shelf|${one.name}|${place}${vars}#${there}`
          if (result.has(key)) return undefined
          result.set(key, text)
        }
  return result
}

const most = thorough ? 100_000 : 7500

it(`an independent reading of the config sends every value to the same places, over ${most} names`, () => {
  let names = 0
  let refused = 0
  const wrong: string[] = []
  const check = (all: Block[], clash: Clash, values: Texts) => {
    const config = configOf(
      all.map((one) =>
        block(one.name, shelf({ fold: one.upper ? 'upper' : 'exact', apart: one.apart }), one.environments, {
          from: one.from,
          secrets: one.secrets,
          rename: one.rename,
          public: one.public,
          ...(one.prefix === undefined ? {} : { prefix: one.prefix }),
        }),
      ),
      { sources: layers.map((name) => configSource(name)), clash },
    )
    const expected = promised(all, clash, values)
    let got: Map<string, string> | undefined
    try {
      const places = placesOf(config, { targets: [], environments: [] })
      const desired = mapValues(readsOf(values), config, places)
      got = new Map(desired.map((each) => [`${each.uid}#${each.address.name}`, each.secret.reveal()]))
    } catch {
      got = undefined
    }
    names += got?.size ?? 0
    refused += got === undefined ? 1 : 0
    const sorted = (map: Map<string, string> | undefined) => JSON.stringify(map && [...map].sort())
    if (sorted(got) !== sorted(expected)) wrong.push(`${sorted(got)} ≠ ${sorted(expected)}`)
  }
  for (let seed = 1; names < most; seed += 1) {
    fc.assert(
      fc.property(blocks, clashes, texts, (all, clash, values) => {
        check(all, clash, values)
        return wrong.length === 0
      }),
      { numRuns: thorough ? 1000 : 125, seed },
    )
  }
  expect(wrong).toEqual([])
  expect(names).toBeGreaterThanOrEqual(most)
  // both verdicts were reached often enough to mean something
  expect(refused).toBeGreaterThan(100)
})
