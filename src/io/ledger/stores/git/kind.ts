import { usualBranch } from '../../branch/settings.js'
import type { StoreKind } from '../../store-kind.js'
import { type GitSettings, settings, tokenVariables } from './settings.js'

/** A branch of any git remote, reached by the git program. */
export const store: StoreKind<GitSettings> = {
  id: 'git',
  config: { settings },
  access: { token: tokenVariables },
  keptBy: 'remote',
  usual: { files: [], texts: [`refs/heads/${usualBranch}`] },
  setup: {
    label: 'a branch of the git remote',
    where: 'a branch of the git remote',
    example: '{ use: git, remote: origin }',
    choices: [
      {
        id: 'git',
        help: 'a branch of the git remote: laptop and jobs share it',
        words: [{ setting: 'remote', question: 'Which remote of this checkout keeps it?', example: 'origin' }],
        ignores: [],
      },
    ],
    async propose(project) {
      const [first] = await project.remotes()
      return first === undefined ? {} : { remote: first.name }
    },
  },
  open: async (call) => (await import('./open.js')).openGit(call),
}
