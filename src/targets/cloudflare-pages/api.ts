import { BaseProjects } from 'cloudflare/resources/pages/projects/projects'
import { createClient } from 'cloudflare/tree-shakable'
import * as z from 'zod'
import { asSealpostError, type Code, SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/types.js'

/** Which project, in which account. */
export interface ProjectId {
  readonly account: string
  readonly project: string
}

/** The two environments of a Pages project; there are no others (API types of `cloudflare` 7.3.0, read 2026-11). */
export type Environment = 'production' | 'preview'

/** What one environment of a project holds, as far as it concerns us. */
export interface Held {
  readonly vars: readonly { readonly name: string; readonly type: string; readonly value: string }[]
  /** Names that other bindings (KV namespaces, D1 databases, …) have taken. */
  readonly bindings: readonly string[]
  /** Set while a wrangler config file governs the environment: the stamp of that file. */
  readonly hash: string | undefined
}

/** What a PATCH says of one environment: changed names only, `null` removes. */
export interface Patch {
  readonly env_vars: Readonly<Record<string, { type: 'plain_text' | 'secret_text'; value: string } | null>>
  readonly wrangler_config_hash?: string
}

/** Every map of a deployment config whose keys are binding names, beside `env_vars` (API types, read 2026-11). */
const bindingMaps = [
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
] as const

const variable = z.object({ type: z.string(), value: z.string().nullish() })
const environment = z.looseObject({
  env_vars: z.record(z.string(), variable.nullable()).nullish(),
  wrangler_config_hash: z.string().nullish(),
})
const project = z.object({
  success: z.literal(true),
  result: z.object({
    deployment_configs: z.object({ production: environment.nullish(), preview: environment.nullish() }),
  }),
})
const success = z.object({ success: z.literal(true) })

/** Error codes of the vendor that lead to a better hint than the status alone (wrangler's source, read 2026-11). */
const known: ReadonlyMap<unknown, readonly [Code, string]> = new Map([
  [8000007, ['not-found', 'No such Pages project in this account: create it, or correct `project` or `account`.']],
  [7003, ['not-found', 'No such account: correct `account`.']],
  [9106, ['unauthorized', 'CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard.']],
  [6003, ['unauthorized', 'CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard.']],
])

/**
 * One GET for both environments; undefined for one that the answer does not speak of.
 * @throws SealpostError; `bad-answer` where the answer is not a project
 */
export async function readProject(io: TargetIo, id: ProjectId): Promise<Record<Environment, Held | undefined>> {
  const answer = await asked('read the Pages project', 'Read', project, () =>
    client(io).pages.projects.get(id.project, { account_id: id.account }).asResponse(),
  )
  const { production, preview } = answer.result.deployment_configs
  return { production: held(production), preview: held(preview) }
}

/**
 * One PATCH. It carries `deployment_configs` and nothing else of the project, so that nothing else can change.
 * @throws SealpostError; the vendor takes the whole document or none of it
 */
export async function patchProject(
  io: TargetIo,
  id: ProjectId,
  patch: Readonly<Partial<Record<Environment, Patch>>>,
): Promise<void> {
  await asked('update the Pages project', 'Edit', success, () =>
    client(io).pages.projects.edit(id.project, { account_id: id.account, deployment_configs: patch }).asResponse(),
  )
}

function held(config: z.infer<typeof environment> | null | undefined): Held | undefined {
  if (config === null || config === undefined) return undefined
  return {
    vars: Object.entries(config.env_vars ?? {}).flatMap(([name, one]) =>
      one === null ? [] : [{ name, type: one.type, value: one.value ?? '' }],
    ),
    bindings: bindingMaps.flatMap((kind) => Object.keys(config[kind] ?? {})),
    hash: config.wrangler_config_hash || undefined,
  }
}

/** The vendor's client over our `fetch`, which alone retries, waits and knows the token. */
function client({ fetch, endpoint }: TargetIo) {
  return createClient({
    resources: [BaseProjects],
    baseURL: endpoint,
    apiToken: 'put-on-by-fetch',
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    maxRetries: 0,
    logLevel: 'off',
    // the client adds headers from the environment and a description of the machine: only what the API needs goes on
    fetch: (url, init) => {
      const given = new Headers(init?.headers)
      const headers = new Headers({ accept: 'application/json' })
      const type = given.get('content-type')
      if (type !== null) headers.set('content-type', type)
      return fetch(url, { method: init?.method ?? 'GET', headers, body: init?.body ?? null })
    },
  })
}

async function asked<T>(
  what: string,
  permission: 'Read' | 'Edit',
  shape: z.ZodType<T>,
  ask: () => Promise<Response>,
): Promise<T> {
  const response = await ask().catch((thrown: unknown) => {
    throw translated(thrown, what, permission)
  })
  const read = shape.safeParse(await response.json().catch(() => undefined))
  if (!read.success) throw new SealpostError('bad-answer', `${what}: the answer is not what the API describes`)
  return read.data
}

/** The client's errors carry the whole answer; only the status and a listed code are taken from them. */
function translated(thrown: unknown, what: string, permission: string): SealpostError {
  if (!(thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')) {
    return asSealpostError(thrown)
  }
  const { status } = thrown
  const codes = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors.map((one) => one?.code) : []
  const code = codes.find((one) => known.has(one))
  const [kind, hint] = known.get(code) ?? []
  if (kind !== undefined && status < 500) {
    return new SealpostError(kind, `${what}: ${status}, code ${code}`, { hint })
  }
  const missing = `The token needs "Account · Cloudflare Pages · ${permission}" for this account.`
  return statusError(status, what, status === 403 ? missing : undefined)
}
