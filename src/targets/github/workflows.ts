import { keysOf, memberOf, type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundName } from '../../core/setup.js'

const folder = '.github/workflows'
const use = /\b(secrets|vars)(?:\.([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/g

/** What one job of a workflow uses. */
export interface JobUse {
  /** Where it stands, file and line of its first name; the file alone where it uses none. */
  readonly at: string
  /** The environment that it runs in: none, one by its name, or one that is only known when it runs. */
  readonly environment: undefined | 'computed' | { readonly name: string }
  readonly names: readonly FoundName[]
}

/** What the jobs of a project's workflows use. GitHub's own token is no secret of anybody's, and left out. */
export async function workflowUses(project: ProjectFiles): Promise<JobUse[]> {
  const uses: JobUse[] = []
  for (const file of (await project.names(folder)).filter((name) => /\.ya?ml$/.test(name))) {
    const path = `${folder}/${file}`
    const workflow = await project.parsed(path)
    const jobs = memberOf(workflow, 'jobs')
    const lines = ((await project.text(path)) ?? '').split(/\r?\n/)
    for (const job of keysOf(jobs)) {
      const data = memberOf(jobs, job)
      // what a workflow sets for all of its jobs is each job's own
      const names = namesIn(JSON.stringify([memberOf(workflow, 'env'), data]), path, lines)
      const environment = environmentOf(data)
      if (names.length > 0 || environment !== undefined) uses.push({ at: names[0]?.at ?? path, environment, names })
    }
  }
  return uses
}

function environmentOf(job: unknown): JobUse['environment'] {
  const said = memberOf(job, 'environment')
  const name = typeof said === 'string' ? said : textOf(said, 'name')
  if (name === undefined || name === '') return undefined
  return name.includes('${{') || !/^[\w.-]+$/.test(name) ? 'computed' : { name }
}

function namesIn(text: string, path: string, lines: readonly string[]): FoundName[] {
  return [...text.matchAll(use)].flatMap(([whole, context, dotted, indexed]) => {
    const name = dotted ?? indexed ?? ''
    if (name.toUpperCase() === 'GITHUB_TOKEN') return []
    const line = lines.findIndex((one) => one.includes(whole)) + 1
    return [{ name: name.toUpperCase(), isPublic: context === 'vars', at: line === 0 ? path : `${path}:${line}` }]
  })
}
