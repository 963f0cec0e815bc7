import { keysOf, memberOf, type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'
import { contexts } from './scope.js'

const [state, config] = ['.netlify/state.json', 'netlify.toml']

/**
 * What `netlify link` left, the id of the site (netlify/cli, `src/commands/link/link.ts`, read 2026-11-30), and the contexts
 * that `netlify.toml` names: any other word there is a branch ("Deploy contexts", read 2026-11-30). No file says which
 * team it is.
 */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const [linked, said] = [await project.parsed(state), await project.parsed(config)]
  const site = textOf(linked, 'siteId')
  if (site === undefined && said === undefined) return []
  const isKnown = (name: string) => name === 'preview-server' || contexts.some((context) => context === name)
  const branches = keysOf(memberOf(said, 'context')).filter((name) => !isKnown(name) && !/\s/.test(name))
  return [
    {
      at: site === undefined ? config : state,
      called: 'site',
      words: site === undefined ? {} : { site },
      lacks: {
        account: 'Which team at Netlify? Its slug, as in app.netlify.com/teams/<slug>.',
        ...(site === undefined ? { site: 'Which site at Netlify? Its id, from the settings of the project.' } : {}),
      },
      places: new Map([
        ['production', 'production'],
        ['preview', 'deploy-preview'],
        ...branches.map((branch): [string, string] => [branch.replace(/[^\w.-]/g, '-'), `branch:${branch}`]),
      ]),
      names: [],
    },
  ]
}
