import { createHash, randomUUID } from 'node:crypto'
import { type Lag, type Late, late } from '../lag.js'
import type { PagesConfig, PagesConfigs, PagesPlace, PagesVariable } from './pages-patch.js'

/** How a project begins. */
export interface PagesStart {
  readonly name: string
  /** Stamp of a wrangler config file; absent: no file governs the project. */
  readonly hash?: string
  /** Whether it is built from a repository; else it is uploaded. */
  readonly built?: true
  readonly production?: Readonly<Record<string, PagesVariable>>
  readonly preview?: Readonly<Record<string, PagesVariable>>
}

/** A project as it stands. */
export interface PagesProject {
  /** Stays when the project gets another name. */
  readonly id: string
  name: string
  readonly created: string
  readonly built: boolean
  readonly configs: Late<PagesConfigs>
  /** Newest first. */
  readonly deployments: Record<string, unknown>[]
}

/** When things become visible. `now` gives ms since the epoch. */
export interface PagesClock {
  readonly lag: Lag
  readonly now: () => number
}

/** A project as it begins: with bindings and settings beside its variables, and deployed once. */
export function newProject(start: PagesStart, id: string, clock: PagesClock): PagesProject {
  const config = (env_vars: PagesConfig['env_vars'], binding: string): PagesConfig => ({
    env_vars,
    compatibility_date: '2026-01-15',
    compatibility_flags: ['nodejs_compat'],
    fail_open: true,
    always_use_latest_compatibility_date: false,
    build_image_major_version: 3,
    usage_model: 'standard',
    kv_namespaces: { KV_SESSIONS: { namespace_id: binding } },
    d1_databases: { D1_DOCS: { id: binding } },
    placement: { mode: 'smart' },
    ...(start.hash === undefined ? {} : { wrangler_config_hash: start.hash }),
  })
  const configs: PagesConfigs = {
    production: config(start.production ?? {}, 'aaaa'),
    preview: config(start.preview ?? {}, 'bbbb'),
  }
  const project: PagesProject = {
    id,
    name: start.name,
    created: stamp(clock.now),
    built: start.built === true,
    configs: late(configs, clock.lag, clock.now),
    deployments: [],
  }
  deploy(project, 'production', clock.now)
  return project
}

/** The id of a project that is there from the beginning: the same in every simulator, for a ledger outlives one. */
export function firstId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** Deploys: the variables as they stand are what the deployment gets. */
export function deploy(project: PagesProject, place: PagesPlace, now: () => number): void {
  const id = randomUUID()
  const at = stamp(now)
  const stage = { name: 'deploy', started_on: at, ended_on: at, status: 'success' }
  project.deployments.unshift({
    id,
    short_id: id.slice(0, 8),
    project_id: project.id,
    project_name: project.name,
    environment: place,
    url: `https://${id.slice(0, 8)}.${project.name}.pages.dev`,
    created_on: at,
    modified_on: at,
    aliases: null,
    is_skipped: false,
    latest_stage: stage,
    stages: [stage],
    deployment_trigger: { type: 'ad_hoc', metadata: { branch: 'main', commit_hash: '', commit_message: '' } },
    env_vars: masked(project.configs.latest()[place]).env_vars,
  })
}

/** A project as the API shows it. */
export function projectBody(project: PagesProject, { production, preview }: PagesConfigs) {
  const [latest] = project.deployments
  return {
    id: project.id,
    name: project.name,
    subdomain: `${project.name}.pages.dev`,
    domains: [`${project.name}.pages.dev`],
    source: project.built ? { type: 'github', config: { owner: 'acme', repo_name: project.name } } : null,
    build_config: { build_command: 'npm run build', destination_dir: 'dist', root_dir: '' },
    deployment_configs: { production: masked(production), preview: masked(preview) },
    latest_deployment: latest,
    canonical_deployment: project.deployments.find((one) => one.environment === 'production'),
    created_on: project.created,
    production_branch: 'main',
  }
}

function stamp(now: () => number): string {
  return new Date(now()).toISOString()
}

/** The same without the values of secrets, which come back as empty text (wrangler's fixtures, read 2026-11). */
function masked(config: PagesConfig): PagesConfig {
  const env_vars = Object.fromEntries(
    Object.entries(config.env_vars).map(([name, one]) => [
      name,
      one.type === 'secret_text' ? { ...one, value: '' } : one,
    ]),
  )
  return { ...config, env_vars }
}
