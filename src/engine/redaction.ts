import { join } from 'node:path'
import type { Place } from '../core/address.js'
import type { Config } from '../core/config.js'
import { globIndex } from '../core/glob-index.js'
import { formTest } from '../core/plan/places.js'
import type { Runtime } from '../core/runtime.js'
import { Secret } from '../core/secret.js'
import type { Source } from '../core/source.js'
import type { Told } from '../core/value.js'
import { openSettings, secretSettings } from '../io/config/secret-settings.js'
import { withoutScheme } from '../io/credentials/credential.js'
import { loginsOf, tokenNames } from '../io/credentials/tokens.js'
import { endpointVariables } from '../io/http/endpoint.js'
import type { StoreKind } from '../io/ledger/store-kind.js'
import type { Pipeline } from '../io/system/pipeline.js'
import type { Host } from './options.js'

/** A secret with what it is called: a variable, a setting, or a name at the source. */
export interface Named {
  readonly name: string
  readonly secret: Secret
}

/** What a run is about, as far as it shows what is public. */
export interface About {
  readonly config: Config
  readonly places: readonly Place[]
  /** Where its ledger is, and what that is reached with. */
  readonly store: Pick<StoreKind, 'usual' | 'access'>
  readonly runtime: Pick<Runtime, 'env' | 'cwd'>
  /** The host of the run. */
  readonly pipeline: Pick<Pipeline, 'facts'>
}

/**
 * Tells what a run works with, before anything of it is used: the sources' own credentials, every target's token, the ledger's,
 * whatever their variables are called, and the settings that a schema marks as secret.
 * @param plain what {@link plainOf} gives, where it is at hand
 */
export function tellCredentials(redact: Host['redact'], about: About, plain = plainOf(about)): void {
  const { config } = about
  const { env } = about.runtime
  const several = config.sources.length > 1
  const secrets = [
    ...config.sources.flatMap(({ source }) => sourceCredentials(source, env)),
    ...targetTokens(config, env),
    ...about.store.access.token.flatMap((name) => namedIn(env, name)),
    ...loginsOf(config.targets).flatMap((login) => sourceCredentials({ access: login }, env)),
    ...config.sources.flatMap(({ name, source, settings }) =>
      markedIn(several ? `sources.${name}` : 'source', source.config.settings, settings, env),
    ),
    ...config.targets.flatMap(({ name, target, settings }) =>
      markedIn(`targets.${name}`, target.config.settings, settings, env),
    ),
  ]
  redact(
    secrets.map(({ secret }) => secret),
    plain,
    secrets.map(({ name }) => name),
  )
}

/**
 * Tells every value that the sources gave, but for those that are readable wherever they go. What was not read is not known.
 * @param plain what {@link plainOf} gives, where it is at hand
 */
export function tellSecrets(redact: Host['redact'], reads: Told, about: About, plain = plainOf(about)): void {
  const { config } = about
  const all = [...reads].flatMap(([source, read]) =>
    [...read].map(([environment, found]) => ({ source, environment, found })),
  )
  const several = new Set(all.map(({ environment }) => environment)).size > 1
  const calledBy = ({ source, environment }: { source: string; environment: string }) =>
    `${several ? ` in ${environment}` : ''}${reads.size > 1 ? ` of ${source}` : ''}`
  const values = all.flatMap(({ found, ...at }) => {
    const isReadable = readableIn(config, reads, at)
    return [...found]
      .filter(([name]) => !isReadable(name))
      .flatMap(([name, one]) => ('secret' in one ? [{ name: `${name}${calledBy(at)}`, secret: one.secret }] : []))
  })
  redact(
    values.map(({ secret }) => secret),
    [...plain, ...all.flatMap(({ found }) => [...found.keys()])],
    values.map(({ name }) => name),
  )
}

/** The credentials that a source says it may need, as far as the environment has them. */
export function sourceCredentials(
  { access }: { readonly access: Pick<Source['access'], 'env'> },
  env: Runtime['env'],
): Named[] {
  const declared = access.env.filter(({ secret }) => secret !== false).map(({ name }) => name)
  const patterns = declared.map(variablePattern)
  const names = Object.keys(env).filter((name) => patterns.some((pattern) => pattern.test(name)))
  return [...new Set([...declared, ...names])].flatMap((name) => namedIn(env, name))
}

/**
 * Which variables a source means by a name that it declares. A part may be left to fill in: `ACME_KEY_<ENVIRONMENT>`
 * stands for a variable of each environment, and `ACME_KEY_{NAME}` likewise.
 */
export function variablePattern(name: string): RegExp {
  const parts = name.split(/<[^>]*>|\{[^}]*\}/).map(quoted)
  return new RegExp(`^${parts.join('.+')}$`)
}

/**
 * Which names of a source's environment are public: readable by declaration at every place of the whole config that they
 * go to. What goes nowhere, behind a later source for one, is not; what another environment or target says of the same name
 * has no say.
 */
function readableIn(
  { targets }: Pick<Config, 'targets'>,
  reads: Told,
  { source, environment }: { readonly source: string; readonly environment: string },
): (name: string) => boolean {
  const reached = targets.filter(
    ({ from, places }) => from.includes(source) && places.some((place) => place.environment === environment),
  )
  // most configs keep nothing readable
  if (reached.every((target) => target.public.length === 0)) return () => false
  const taken = globIndex([...(reads.get(source)?.get(environment)?.keys() ?? [])])
  const [open, closed] = [new Set<string>(), new Set<string>()]
  const seen = new Set<readonly string[]>()
  for (const target of reached) {
    const later = target.from
      .slice(target.from.indexOf(source) + 1)
      .flatMap((one) => reads.get(one)?.get(environment) ?? [])
    const takes = taken(target.secrets)
    const sent = later.length === 0 ? takes : takes.filter((name) => !later.some((values) => values.has(name)))
    if (target.public.length > 0) {
      const formOf = formTest(target)
      for (const name of sent) (formOf(name) === 'public' ? open : closed).add(name)
    } else if (!seen.has(sent)) {
      // many targets take the same
      seen.add(sent)
      for (const name of sent) closed.add(name)
    }
  }
  return (name) => open.has(name) && !closed.has(name)
}

function namedIn(env: Runtime['env'], name: string): Named[] {
  const text = env[name]
  return text === undefined || text.trim() === '' ? [] : [{ name, secret: new Secret(text) }]
}

/** The targets' tokens as the environment has them, and without a scheme as they are sent. */
function targetTokens({ targets }: Pick<Config, 'targets'>, env: Runtime['env']): Named[] {
  const schemes = new Map(
    targets.flatMap((one) => tokenNames(one).map((name) => [name, one.target.capabilities.access.scheme] as const)),
  )
  return [...schemes].flatMap(([name, scheme]) => {
    const whole = env[name]?.trim() ?? ''
    const bare = withoutScheme(whole, scheme)
    return [...namedIn(env, name), ...(bare === whole || bare === '' ? [] : [{ name, secret: new Secret(bare) }])]
  })
}

/** What a schema marks as secret: a text, or the name of the variable that holds it. */
function markedIn(at: string, schema: Source['config']['settings'], settings: unknown, env: Runtime['env']): Named[] {
  return secretSettings(schema, settings).flatMap(({ path, text }) => {
    const named = namedIn(env, text)
    return named.length > 0 ? named : [{ name: `${at}.${path}`, secret: new Secret(text) }]
  })
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/**
 * What is no secret by declaration, so that a value that happens to be the same is not searched for in vain: what the
 * config says, where the ledger is, what the vendors and the job's host tell everybody.
 */
export function plainOf({ config, places, store, runtime, pipeline }: About): string[] {
  const { env } = runtime
  const targets = config.targets.flatMap(({ name, use, target, settings, places }) => {
    return [name, use, JSON.stringify([openSettings(target.config.settings, settings), places])]
  })
  // many targets are of few kinds
  const kinds = [...new Set(config.targets.map(({ target }) => target.capabilities))].flatMap((capabilities) => [
    ...endpointVariables(capabilities.access.endpoint).map((name) => env[name] ?? ''),
    // no report says what the Action's inputs are for
    JSON.stringify(capabilities, (key, value) => (key === 'inputs' ? undefined : value)),
  ])
  const sources = config.sources.map(({ name, use, source, settings, map }) => {
    return [name, use, openSettings(source.config.settings, settings), map]
  })
  return [
    config.owner,
    config.file,
    config.path,
    ...config.environments,
    ...targets,
    ...kinds,
    JSON.stringify([sources, config.ledger, config.policy]),
    ...store.usual.files.map((file) => join(config.folder, file)),
    ...store.usual.texts,
    ...places.flatMap(({ key }) => [key.label, key.uid]),
    runtime.cwd,
    ...pipeline.facts,
  ]
}
