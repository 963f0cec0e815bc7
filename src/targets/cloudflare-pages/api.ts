import { BaseDeployments } from 'cloudflare/resources/pages/projects/deployments/deployments'
import { BaseProjects } from 'cloudflare/resources/pages/projects/projects'
import { createClient } from 'cloudflare/tree-shakable'
import * as z from 'zod/mini'
import type { TargetIo } from '../../core/target.js'
import { asker, clientOptions, success } from '../cloudflare-shared/api.js'
import type { Taken } from '../cloudflare-shared/taken-names.js'

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
  readonly taken: readonly Taken[]
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

const variable = z.object({ type: z.string(), value: z.nullish(z.string()) })
const environment = z.looseObject({
  env_vars: z.nullish(z.record(z.string(), z.nullable(variable))),
  wrangler_config_hash: z.nullish(z.string()),
})
const project = z.object({
  success: z.literal(true),
  result: z.object({
    id: z.nullish(z.string()),
    deployment_configs: z.object({ production: z.nullish(environment), preview: z.nullish(environment) }),
  }),
})
const identity = z.object({
  success: z.literal(true),
  result: z.object({ id: z.string().check(z.minLength(1)) }),
})

const deployed = z.object({
  success: z.literal(true),
  result: z.object({
    source: z.nullish(z.looseObject({ type: z.nullish(z.string()) })),
    canonical_deployment: z.nullish(z.looseObject({ id: z.string().check(z.minLength(1)) })),
  }),
})

/** Error codes of the vendor that lead to a better hint than the status alone (wrangler's source, read 2026-11). */
const asked = asker('Cloudflare Pages', [
  [
    8000007,
    ['not-found', 'The Pages project does not exist in this account: create it, or correct `project` or `account`.'],
  ],
])

/** A project as one GET shows it. */
export interface Project {
  /** Its own id, where the answer has it. */
  readonly id: string | undefined
  /** Undefined for an environment that the answer does not speak of. */
  readonly held: Readonly<Record<Environment, Held | undefined>>
}

/**
 * One GET for both environments.
 * @throws SealpostError; `bad-answer` where the answer is not a project
 */
export async function readProject(io: TargetIo, id: ProjectId): Promise<Project> {
  const answer = await asked('read the Pages project', 'Read', project, () =>
    client(io).pages.projects.get(id.project, { account_id: id.account }).asResponse(),
  )
  const { production, preview } = answer.result.deployment_configs
  return { id: answer.result.id || undefined, held: { production: held(production), preview: held(preview) } }
}

/**
 * One GET for the project's own id, which stays when the project gets another name, and which no other project has
 * (API types: "ID of the project", beside its name; read 2026-11).
 * @throws SealpostError; `bad-answer` where the answer has none
 */
export async function readProjectId(io: TargetIo, id: ProjectId): Promise<string> {
  const answer = await asked('read the Pages project', 'Read', identity, () =>
    client(io).pages.projects.get(id.project, { account_id: id.account }).asResponse(),
  )
  return answer.result.id
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

/** What serves production, and whether it was built from a repository and not uploaded. */
export interface Deployed {
  readonly id: string | undefined
  readonly isBuilt: boolean
}

/** One GET. @throws SealpostError; `bad-answer` where the answer is not a project */
export async function readDeployed(io: TargetIo, id: ProjectId): Promise<Deployed> {
  const { result } = await asked('read the Pages project', 'Read', deployed, () =>
    client(io).pages.projects.get(id.project, { account_id: id.account }).asResponse(),
  )
  return { id: result.canonical_deployment?.id, isBuilt: result.source !== undefined && result.source !== null }
}

/** Builds a deployment anew, with the variables as they are now. One POST. @throws SealpostError */
export async function retryDeployment(io: TargetIo, id: ProjectId, deployment: string): Promise<void> {
  await asked('retry the deployment', 'Edit', success, () =>
    client(io)
      .pages.projects.deployments.retry(deployment, { account_id: id.account, project_name: id.project })
      .asResponse(),
  )
}

function held(config: z.infer<typeof environment> | null | undefined): Held | undefined {
  if (config === null || config === undefined) return undefined
  return {
    vars: Object.entries(config.env_vars ?? {}).flatMap(([name, one]) =>
      one === null ? [] : [{ name, type: one.type, value: one.value ?? '' }],
    ),
    taken: bindingMaps.flatMap((kind) => Object.keys(config[kind] ?? {}).map((name) => ({ name, kind }))),
    hash: config.wrangler_config_hash || undefined,
  }
}

function client(io: TargetIo) {
  return createClient({ resources: [BaseProjects, BaseDeployments], ...clientOptions(io) })
}
