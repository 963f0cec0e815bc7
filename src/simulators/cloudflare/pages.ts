import { randomUUID } from 'node:crypto'
import type { Answer, Ask, Route } from '../server.js'
import { bodyOf, no, ok, paged } from './envelope.js'
import { type PagesConfigs, type PagesPlace, type PagesVariable, patched } from './pages-patch.js'
import {
  deploy,
  firstId,
  newProject,
  type PagesClock,
  type PagesProject,
  type PagesStart,
  projectBody,
} from './pages-project.js'

/** The projects of one account, over HTTP (`routes`) and from the inside. */
export function pages(starts: readonly PagesStart[], clock: PagesClock) {
  const projects = new Map(starts.map((start) => [start.name, newProject(start, firstId(start.name), clock)]))
  return { routes: pagesRoutes(projects, clock), ...pagesControls(projects, clock) }
}

function pagesRoutes(projects: ReadonlyMap<string, PagesProject>, clock: PagesClock): Route[] {
  const base = '/accounts/:account/pages/projects'
  const onProject =
    (handle: (project: PagesProject, ask: Ask) => Answer) =>
    (ask: Ask): Answer => {
      const project = projects.get(ask.params.project ?? '')
      const missing = 'Project not found. The specified project name does not match any of your existing projects.'
      return project === undefined ? no(404, 8000007, missing) : handle(project, ask)
    }
  return [
    {
      method: 'GET',
      pattern: base,
      handle: (ask) => {
        const all = [...projects.values()].map((project) => projectBody(project, project.configs.seen()))
        return paged(ask, all, 25)
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:project`,
      handle: onProject((project) => ok(projectBody(project, project.configs.seen()))),
    },
    {
      method: 'PATCH',
      pattern: `${base}/:project`,
      handle: onProject((project, ask) => {
        const merged = patched(project.configs.latest(), bodyOf(ask))
        if ('refused' in merged) return merged.refused
        project.configs.write(merged.taken)
        return ok(projectBody(project, merged.taken))
      }),
    },
    {
      method: 'GET',
      pattern: `${base}/:project/deployments`,
      handle: onProject((project, ask) => {
        const place = ask.query.get('env')
        const shown = project.deployments.filter((one) => place === null || one.environment === place)
        return paged(ask, shown, 25)
      }),
    },
    {
      method: 'POST',
      pattern: `${base}/:project/deployments/:deployment/retry`,
      handle: onProject((project, { params }) => {
        const former = project.deployments.find(({ id }) => id === params.deployment)
        if (former === undefined) return no(404, 8000009, 'The deployment ID you have specified does not exist.')
        deploy(project, former.environment as PagesPlace, clock.now)
        return ok(project.deployments[0])
      }),
    },
  ]
}

function pagesControls(projects: Map<string, PagesProject>, clock: PagesClock) {
  const found = (name: string): PagesProject => {
    const project = projects.get(name)
    if (project === undefined) throw new Error(`the simulator has no Pages project ${name}`)
    return project
  }
  return {
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
      projects.set(name, newProject({ name }, randomUUID(), clock))
    },
    /** Deployments of an environment, newest first. */
    deployments: (name: string, place: PagesPlace) =>
      found(name).deployments.filter((one) => one.environment === place),
    /** Deploys: the variables as they stand are what the deployment gets. */
    deploy: (name: string, place: PagesPlace): void => deploy(found(name), place, clock.now),
  }
}
