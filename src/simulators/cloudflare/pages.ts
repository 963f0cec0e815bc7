import { createHash, randomUUID } from 'node:crypto'
import type { Answer, Route } from '../server.js'
import { bodyOf, type Lag, type Late, late, no, ok, paged } from './envelope.js'
import { type PagesConfig, type PagesConfigs, type PagesPlace, type PagesVariable, patched } from './pages-patch.js'

/** How a project begins. */
export interface PagesStart {
  readonly name: string
  /** Stamp of a wrangler config file; absent: no file governs the project. */
  readonly hash?: string
  readonly production?: Readonly<Record<string, PagesVariable>>
  readonly preview?: Readonly<Record<string, PagesVariable>>
}

interface Project {
  /** Stays when the project gets another name. */
  readonly id: string
  name: string
  readonly created: string
  readonly configs: Late<PagesConfigs>
  /** Newest first. */
  readonly deployments: Record<string, unknown>[]
}

/** The projects of one account, over HTTP (`routes`) and from the inside. */
export function pages(starts: readonly PagesStart[], lag: Lag, now: () => number) {
  const stamp = () => new Date(now()).toISOString()
  const projects = new Map(starts.map((start) => [start.name, begun(start, firstId(start.name))]))

  function begun(start: PagesStart, id: string): Project {
    const config = (env_vars: PagesConfig['env_vars'], id: string): PagesConfig => ({
      env_vars,
      compatibility_date: '2026-01-15',
      compatibility_flags: ['nodejs_compat'],
      fail_open: true,
      always_use_latest_compatibility_date: false,
      build_image_major_version: 3,
      usage_model: 'standard',
      kv_namespaces: { KV_SESSIONS: { namespace_id: id } },
      d1_databases: { D1_DOCS: { id } },
      placement: { mode: 'smart' },
      ...(start.hash === undefined ? {} : { wrangler_config_hash: start.hash }),
    })
    const configs: PagesConfigs = {
      production: config(start.production ?? {}, 'aaaa'),
      preview: config(start.preview ?? {}, 'bbbb'),
    }
    const project: Project = {
      id,
      name: start.name,
      created: stamp(),
      configs: late(configs, lag, now),
      deployments: [],
    }
    deploy(project, 'production')
    return project
  }

  function deploy(project: Project, place: PagesPlace): void {
    const id = randomUUID()
    const stage = { name: 'deploy', started_on: stamp(), ended_on: stamp(), status: 'success' }
    project.deployments.unshift({
      id,
      short_id: id.slice(0, 8),
      project_id: project.id,
      project_name: project.name,
      environment: place,
      url: `https://${id.slice(0, 8)}.${project.name}.pages.dev`,
      created_on: stamp(),
      modified_on: stamp(),
      aliases: null,
      is_skipped: false,
      latest_stage: stage,
      stages: [stage],
      deployment_trigger: { type: 'ad_hoc', metadata: { branch: 'main', commit_hash: '', commit_message: '' } },
      env_vars: masked(project.configs.latest()[place]).env_vars,
    })
  }

  function shown(project: Project, { production, preview }: PagesConfigs) {
    const [latest] = project.deployments
    return {
      id: project.id,
      name: project.name,
      subdomain: `${project.name}.pages.dev`,
      domains: [`${project.name}.pages.dev`],
      source: null,
      build_config: { build_command: 'npm run build', destination_dir: 'dist', root_dir: '' },
      deployment_configs: { production: masked(production), preview: masked(preview) },
      latest_deployment: latest,
      canonical_deployment: project.deployments.find((one) => one.environment === 'production'),
      created_on: project.created,
      production_branch: 'main',
    }
  }

  const withProject = (name: string | undefined, handle: (project: Project) => Answer): Answer => {
    const project = projects.get(name ?? '')
    const missing = 'Project not found. The specified project name does not match any of your existing projects.'
    return project === undefined ? no(404, 8000007, missing) : handle(project)
  }

  const routes: Route[] = [
    {
      method: 'GET',
      pattern: '/accounts/:account/pages/projects',
      handle: (ask) => {
        const all = [...projects.values()].map((project) => shown(project, project.configs.seen()))
        return paged(ask, all, 25)
      },
    },
    {
      method: 'GET',
      pattern: '/accounts/:account/pages/projects/:project',
      handle: (ask) => withProject(ask.params.project, (project) => ok(shown(project, project.configs.seen()))),
    },
    {
      method: 'PATCH',
      pattern: '/accounts/:account/pages/projects/:project',
      handle: (ask) =>
        withProject(ask.params.project, (project) => {
          const merged = patched(project.configs.latest(), bodyOf(ask))
          if ('refused' in merged) return merged.refused
          project.configs.write(merged.taken)
          return ok(shown(project, merged.taken))
        }),
    },
    {
      method: 'GET',
      pattern: '/accounts/:account/pages/projects/:project/deployments',
      handle: (ask) =>
        withProject(ask.params.project, (project) => {
          const place = ask.query.get('env')
          return paged(
            ask,
            project.deployments.filter((one) => place === null || one.environment === place),
            25,
          )
        }),
    },
  ]

  const found = (name: string): Project => {
    const project = projects.get(name)
    if (project === undefined) throw new Error(`the simulator has no Pages project ${name}`)
    return project
  }
  return {
    routes,
    /** Both environments as they stand, values included: a copy. */
    configs: (name: string): PagesConfigs => structuredClone(found(name).configs.latest()),
    /** Changes the variables of one environment behind everybody's back. */
    tamper(name: string, place: PagesPlace, change: (vars: Record<string, PagesVariable>) => void): void {
      const { configs } = found(name)
      const next = structuredClone(configs.latest())
      change(next[place].env_vars as Record<string, PagesVariable>)
      configs.settle(next)
    },
    /** Gives an environment a KV namespace of that name, or takes it away. */
    bind(name: string, place: PagesPlace, binding: string, is: boolean): void {
      const { configs } = found(name)
      const next = structuredClone(configs.latest())
      const held = { ...(next[place].kv_namespaces as object), [binding]: { namespace_id: 'dddd' } }
      if (!is) delete (held as Record<string, unknown>)[binding]
      configs.settle({ ...next, [place]: { ...next[place], kv_namespaces: held } })
    },
    /** A deployment with a wrangler config file: from now on the file governs the environment. */
    govern(name: string, place: PagesPlace, hash: string): void {
      const { configs } = found(name)
      const next = structuredClone(configs.latest())
      configs.settle({ ...next, [place]: { ...next[place], wrangler_config_hash: hash } })
    },
    /** The same project under another name; the old name is free. */
    rename(name: string, to: string): void {
      const project = found(name)
      projects.delete(name)
      project.name = to
      projects.set(to, project)
    },
    /** Somebody deletes the project and makes another one of that name. */
    remake(name: string): void {
      found(name)
      projects.set(name, begun({ name }, randomUUID()))
    },
    /** Deploys: the variables as they stand are what the deployment gets. */
    deploy: (name: string, place: PagesPlace): void => deploy(found(name), place),
  }
}

/** The id of a project that is there from the beginning: the same in every simulator, for a ledger outlives one. */
function firstId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
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
