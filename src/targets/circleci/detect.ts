import type { ProjectFiles } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'

const at = '.circleci/config.yml'
const hosts: Readonly<Record<string, string>> = { 'github.com': 'gh', 'bitbucket.org': 'bb' }

/** A project with a config of CircleCI, named after the repository that its remote leads to. */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  if ((await project.text(at)) === undefined) return []
  const home = (await project.remotes()).find(({ host }) => hosts[host] !== undefined)
  if (home === undefined || home.path.split('/').length !== 2) return []
  return [
    {
      at,
      called: `${home.path.split('/')[1]}-ci`,
      words: { project: `${hosts[home.host]}/${home.path}` },
      lacks: {},
      places: new Map([['production', 'project']]),
      names: [],
    },
  ]
}
