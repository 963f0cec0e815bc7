import { createHash } from 'node:crypto'
import { type Address, addressKey, type Form, type Place, type ScopeKey } from '../../src/core/address.js'
import type { Change } from '../../src/core/change.js'
import type { Config, ConfigSource, ConfigTarget, Policy } from '../../src/core/config.js'
import type { Consents } from '../../src/core/consent.js'
import type { Entries, LedgerEntry } from '../../src/core/ledger-entry.js'
import type { Observation } from '../../src/core/observation.js'
import { acceptedBy } from '../../src/core/plan/accepted.js'
import { diff } from '../../src/core/plan/diff.js'
import { fingerprinter, type Keys, wantedFromSource } from '../../src/core/plan/fingerprint.js'
import { emptySources } from '../../src/core/plan/layers.js'
import { mapValues } from '../../src/core/plan/map.js'
import type { HolderChange, PlaceIdentity } from '../../src/core/plan/place-identity.js'
import { placesOf } from '../../src/core/plan/places.js'
import { applyPolicy } from '../../src/core/plan/policy.js'
import { parseKey, Secret } from '../../src/core/secret.js'
import type { Capabilities, Limit, Target } from '../../src/core/target.js'
import type { Reads } from '../../src/core/value.js'

/** A key for tests, different for each number. */
export function keyText(number: number): string {
  return createHash('sha256').update(`key ${number}`).digest('base64url')
}

export const keys: Keys = [parseKey(keyText(1))]
/** Kept, because deriving a scope's key is what costs. */
export const print = fingerprinter(keys, 'ledger')

function limit<T>(is: T): Limit<T> {
  return { is, source: 'made up for tests', verified: '2026-11-23' }
}

const anyPlace = { safeParse: (input: unknown) => ({ success: true, data: input }) as const }

export type Tuning = Partial<{
  fold: 'upper' | 'exact'
  pattern: string
  reserved: string[]
  maxLength: number
  maxBytes: number
  empty: boolean
  readable: boolean
  maxTotalBytes: number
  revision: 'per-value' | 'per-name' | 'none'
  batch: number
  tickMs: number
}>

/** Capabilities of a target that takes nearly anything, but for what `tuning` says. */
export function capabilities(tuning: Tuning = {}): Capabilities {
  const form = {
    readBack: limit('never' as const),
    revision: limit(tuning.revision ?? ('per-value' as const)),
    maxBytes: limit(tuning.maxBytes ?? 1000),
    empty: limit(tuning.empty ?? true),
  }
  return {
    title: 'Shelf',
    access: {
      token: ['SHELF_TOKEN'],
      endpoint: { env: 'SHELF_URL', default: 'https://shelf.example' },
      permissions: [],
      portal: '',
    },
    forms: { secret: form, public: tuning.readable === false ? false : { ...form, readBack: limit('value' as const) } },
    names: {
      fold: tuning.fold ?? 'exact',
      pattern: limit(tuning.pattern ?? '[A-Za-z_][A-Za-z0-9_]*'),
      reserved: limit(tuning.reserved ?? []),
      maxLength: limit(tuning.maxLength ?? 100),
    },
    batch: limit({ shape: 'one' as const, max: tuning.batch ?? 2 }),
    maxPerScope: limit(100),
    maxTotalBytes: limit(tuning.maxTotalBytes ?? Number.POSITIVE_INFINITY),
    takesEffect: limit('now' as const),
    places: [],
    pace: { writeGapMs: limit(0), unstatedWaitMs: limit(60_000) },
    tickMs: limit(tuning.tickMs ?? 1000),
    cannot: [],
  }
}

/** What the test target makes of a place: `production`, or `production|vars` for readable values with `apart`. */
export interface ShelfScope {
  readonly uid: string
}

/**
 * A target that only answers what the pure core asks: scopes and capabilities.
 * @param apart whether readable values have a place of their own
 */
export function shelf(
  tuning: Tuning & { apart?: boolean; maxNames?: number; values?: NonNullable<ScopeKey['values']> } = {},
): Target {
  const target: Target<ShelfScope, unknown, string> = {
    id: 'shelf',
    api: 1,
    capabilities: capabilities(tuning),
    config: { settings: anyPlace, place: anyPlace as never },
    parseScope: ({ settings, place, form }) => ({
      uid: `shelf|${settings}|${place}${tuning.apart && form === 'public' ? '|vars' : ''}`,
    }),
    keyOf: ({ uid }) => ({
      uid,
      label: uid.slice('shelf|'.length).replaceAll('|', '/'),
      lane: uid.split('|').slice(0, 2).join('|'),
      holder: uid.split('|').slice(0, 2).join('|'),
      within: uid.split('|').slice(2).join('|'),
      maxNames: tuning.maxNames ?? 100,
      ...(tuning.values === undefined ? {} : { values: tuning.values }),
    }),
    identify: () => Promise.reject(new Error('not in the core')),
    observe: () => Promise.reject(new Error('not in the core')),
    write: () => Promise.reject(new Error('not in the core')),
    redeploy: 'none',
  }
  return target as Target
}

export const policy: Policy = {
  allow: ['create', 'update'],
  protect: [],
  onDrift: 'restore',
  maxRemovals: 0,
  maxUpdateShare: 1,
  allowEmpty: [],
  allowUnusual: [],
}

/** One target block of a config; `environments` maps a source environment to places. */
export function block(
  name: string,
  target: Target,
  environments: Readonly<Record<string, string | readonly string[]>>,
  more: Partial<Pick<ConfigTarget, 'from' | 'secrets' | 'rename' | 'prefix' | 'public' | 'token' | 'redeploy'>> = {},
): ConfigTarget {
  const places = Object.entries(environments).flatMap(([environment, place]) =>
    [place].flat().map((one) => ({ environment, place: one as unknown, at: `sealpost.yaml:${name}.${environment}` })),
  )
  return {
    name,
    use: target.id,
    target,
    settings: name,
    from: ['none'],
    secrets: ['*'],
    rename: {},
    public: [],
    redeploy: 'never',
    places,
    at: `sealpost.yaml:${name}`,
    ...more,
  }
}

/** One source of a config, which is never asked. */
export function configSource(name: string, more: Partial<ConfigSource> = {}): ConfigSource {
  return {
    name,
    use: name,
    source: undefined as never,
    settings: undefined,
    compare: 'value',
    map: {},
    optional: false,
    at: `sealpost.yaml:${name}`,
    ...more,
  }
}

/** A config around target blocks. Its source is never asked. */
export function configOf(
  targets: readonly ConfigTarget[],
  more: Partial<Pick<Config, 'policy' | 'owner' | 'sources' | 'clash'>> = {},
): Config {
  const environments = [...new Set(targets.flatMap(({ places }) => places.map(({ environment }) => environment)))]
  return {
    version: 1,
    owner: 'tests',
    sources: [configSource('none')],
    clash: 'refuse',
    environments,
    ledger: undefined,
    policy,
    targets,
    digest: '',
    path: '/work/sealpost.yaml',
    folder: '/work',
    file: 'sealpost.yaml',
    where: () => 'sealpost.yaml',
    ...more,
  }
}

/** environment → name → text, as the one source of a config would read it. */
export function readOf(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): Reads {
  return readsOf(Object.keys(texts).length === 0 ? {} : { none: texts })
}

/** source → environment → name → text, as the sources of a config would read it. */
export function readsOf(
  sources: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>,
): Reads {
  const valuesOf = (texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, { secret: new Secret(text) }]))
  return new Map(
    Object.entries(sources).map(([source, texts]) => [
      source,
      new Map(Object.entries(texts).map(([environment, values]) => [environment, valuesOf(values)])),
    ]),
  )
}

/** Everything that the core is asked on the way from source to plan. */
export interface Situation {
  readonly config: Config
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** In place of `texts`, where the config has several sources. */
  readonly reads?: Reads
  /** What is seen at a place; nothing where it is not named. */
  readonly observed?: Readonly<Record<string, Observation>>
  readonly entries?: Entries
  readonly lost?: readonly string[]
  readonly recover?: boolean
  readonly unmapped?: readonly string[]
  readonly accept?: readonly string[]
  readonly consents?: Consents
  readonly identities?: ReadonlyMap<string, PlaceIdentity>
  readonly holderChanges?: readonly HolderChange[]
}

/** The core's part of the path: map, fingerprint, diff, judge. */
export function decide(situation: Situation): {
  changes: Change[]
  judged: ReturnType<typeof applyPolicy>
  places: Place[]
} {
  const { config, texts, observed = {}, entries = new Map(), lost = [] } = situation
  const read = situation.reads ?? readOf(texts)
  const places = placesOf(config, { targets: [], environments: [] })
  const desired = mapValues(read, config, places)
  const nothing: Observation = { listed: true, sightings: [] }
  const seenAt = places.map((place) => ({ place, observation: observed[place.key.uid] ?? nothing }))
  const accepted = acceptedBy(situation.accept ?? [])
  const identities = situation.identities ?? new Map()
  const common = { observed: seenAt, entries, identities, accepted, isLost: (target: string) => lost.includes(target) }
  const changes = diff({
    ...common,
    wanted: wantedFromSource(desired, keys, print),
    keyId: keys[0].id,
    fingerprint: print,
  })
  const judged = applyPolicy({
    ...common,
    holderChanges: situation.holderChanges ?? [],
    changes,
    policy: config.policy,
    where: config.where,
    desired: new Map(desired.map((one) => [addressKey(one.uid, one.address.name), one])),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    empty: emptySources(read, config),
    unmapped: situation.unmapped ?? [],
    recover: situation.recover ?? false,
    consents: situation.consents ?? {},
  })
  return { changes, judged, places }
}

/** The entry that a run leaves behind for a value. */
export function entry(
  uid: string,
  name: string,
  text: string,
  more: Partial<LedgerEntry> & { form?: Form } = {},
): LedgerEntry {
  const form = more.form ?? 'secret'
  const fingerprint = print(new Secret(text), { uid, name, form }, keys[0].id) ?? ''
  return { state: 'written', fingerprint, keyId: keys[0].id, form, run: 'run', ...more }
}

export function address(name: string, more: Partial<Address> = {}): Address {
  return { target: 'web', use: 'shelf', scope: 'web/production', name, ...more }
}
