import { keysOf, memberOf, type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'

const pipeline = '.gitlab-ci.yml'

/** The project that a remote leads to, and the environments that the jobs of its pipeline name in so many words. */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const remotes = await project.remotes()
  const jobs = await project.parsed(pipeline)
  const others = /^(?:.*\.)?(?:github\.com|bitbucket\.org|dev\.azure\.com)$/
  const home = remotes.find(({ host }) => /(?:^|\.)gitlab\./.test(host) || (jobs !== undefined && !others.test(host)))
  if (home === undefined || !home.path.includes('/')) return []
  const named = keysOf(jobs).flatMap((job) => {
    const environment = memberOf(memberOf(jobs, job), 'environment')
    const name = typeof environment === 'string' ? environment : textOf(environment, 'name')
    // what a variable stands in is known to the job alone
    return name === undefined || !/^[\w.-]+$/.test(name) ? [] : [name]
  })
  return [
    {
      at: jobs === undefined ? `git remote ${home.name}` : pipeline,
      called: home.path.split('/').at(-1) ?? home.path,
      words: { project: home.path },
      lacks: {},
      places: new Map(named.map((name) => [name, name])),
      names: [],
    },
  ]
}
