import type { Answer } from '../server.js'
import { no, record } from './envelope.js'
import { isVariableName, maxNames, maxValueBytes } from './value-rules.js'

/** The two environments of a project. */
export type PagesPlace = 'production' | 'preview'

/** A variable as it is stored, value included. */
export interface PagesVariable {
  readonly type: 'plain_text' | 'secret_text'
  readonly value: string
}

/** One environment of a project: variables, and what else stands beside them. */
export interface PagesConfig {
  readonly env_vars: Readonly<Record<string, PagesVariable>>
  /** Stamp of the wrangler config file that governs the project. */
  readonly wrangler_config_hash?: string
  readonly [sibling: string]: unknown
}

/** Both environments. */
export type PagesConfigs = Readonly<Record<PagesPlace, PagesConfig>>

/** Maps of names to bindings; a name stands in one of them only. */
const maps = [
  'ai_bindings',
  'analytics_engine_datasets',
  'browsers',
  'd1_databases',
  'durable_object_namespaces',
  'hyperdrive_bindings',
  'kv_namespaces',
  'mtls_certificates',
  'queue_producers',
  'r2_buckets',
  'services',
  'vectorize_bindings',
]
/** The rest of what a PATCH may say of an environment (API types of `cloudflare` 7.3.0, read 2026-11). */
const plain = [
  'always_use_latest_compatibility_date',
  'build_image_major_version',
  'compatibility_date',
  'compatibility_flags',
  'fail_open',
  'limits',
  'placement',
  'usage_model',
  'wrangler_config_hash',
]
/** What a PATCH may say of a project. */
const settable = ['name', 'production_branch', 'build_config', 'deployment_configs', 'source']

/** Pages publishes no list of its codes; this general one stands for every body that is refused. */
const refused = (message: string): { refused: Answer } => ({ refused: no(400, 8000000, message) })

/** A PATCH that was taken, merged; or the answer that refuses it. */
type Merged<T> = { readonly taken: T } | { readonly refused: Answer }

/** Checks a PATCH and merges it: what it does not name stays, except the tie to a config file. */
export function patched(old: PagesConfigs, body: Record<string, unknown> | undefined): Merged<PagesConfigs> {
  if (body === undefined) return refused('The request body is not a JSON object.')
  if (Object.keys(body).some((key) => !settable.includes(key))) return refused('The request body has an unknown field.')
  const given = record(body.deployment_configs ?? {})
  if (given === undefined) return refused('deployment_configs must be an object.')
  const taken = { ...old }
  for (const [place, patch] of Object.entries(given)) {
    if (place !== 'production' && place !== 'preview') return refused('There is no such environment.')
    const merged = patchedConfig(old[place], record(patch))
    if ('refused' in merged) return merged
    taken[place] = merged.taken
  }
  return { taken }
}

function patchedConfig(old: PagesConfig, patch: Record<string, unknown> | undefined): Merged<PagesConfig> {
  if (patch === undefined) return refused('The config of an environment must be an object.')
  // the tie to the config file holds only while each PATCH repeats the stamp
  const { wrangler_config_hash: _tie, env_vars, ...siblings } = old
  const next: Record<string, unknown> = siblings
  for (const [key, value] of Object.entries(patch)) {
    if (key === 'env_vars') continue
    if (plain.includes(key)) next[key] = value
    else if (maps.includes(key)) next[key] = mergedMap(record(next[key]) ?? {}, record(value) ?? {})
    else return refused('The config of an environment has an unknown field.')
  }
  const taken = new Set(maps.flatMap((kind) => Object.keys(record(next[kind]) ?? {})))
  const vars = patchedVars(env_vars, record(patch.env_vars ?? {}), taken)
  return 'refused' in vars ? vars : { taken: { ...next, env_vars: vars.taken } }
}

function patchedVars(
  old: PagesConfig['env_vars'],
  patch: Record<string, unknown> | undefined,
  taken: ReadonlySet<string>,
): Merged<PagesConfig['env_vars']> {
  if (patch === undefined) return refused('env_vars must be an object.')
  const next = new Map(Object.entries(old))
  for (const [name, given] of Object.entries(patch)) {
    if (given === null) {
      next.delete(name)
      continue
    }
    const variable = variableOf(record(given))
    if (variable === undefined) return refused('An environment variable is a plain_text or secret_text with a value.')
    if (!isVariableName(name) || name === 'ASSETS' || taken.has(name)) return refused('This name cannot be used.')
    if (variable.value === '') return refused('An environment variable needs a value.')
    if (Buffer.byteLength(variable.value) > maxValueBytes) return refused('An environment variable is too large.')
    next.set(name, variable)
  }
  return next.size > maxNames
    ? refused('There are too many environment variables.')
    : { taken: Object.fromEntries(next) }
}

function mergedMap(old: Record<string, unknown>, patch: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...old, ...patch }).filter(([, value]) => value !== null))
}

function variableOf(given: Record<string, unknown> | undefined): PagesVariable | undefined {
  if (given === undefined || Object.keys(given).some((key) => key !== 'type' && key !== 'value')) return undefined
  const { type, value } = given
  if ((type !== 'plain_text' && type !== 'secret_text') || typeof value !== 'string') return undefined
  return { type, value }
}
