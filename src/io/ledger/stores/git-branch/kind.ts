import { pipelineOf } from '../../../system/pipelines/index.js'
import { usualBranch } from '../../branch/settings.js'
import type { StoreKind } from '../../store-kind.js'
import { openGitBranch } from './open.js'
import { type GitBranchSettings, settings, tokenVariables } from './settings.js'

/** A branch of a repository at GitHub, where runs on any machine find it. */
export const store: StoreKind<GitBranchSettings> = {
  id: 'git-branch',
  config: { settings },
  access: { token: tokenVariables },
  keptBy: 'host',
  usual: { files: [], texts: [`refs/heads/${usualBranch}`] },
  setup: {
    label: 'a branch',
    where: 'a branch of the repository',
    example: '{ use: git-branch, repository: OWNER/NAME }',
    choices: [
      {
        id: 'git-branch',
        help: 'a branch at GitHub, over its API: laptop and jobs share it',
        words: [{ setting: 'repository', question: 'Which repository keeps it?', example: 'acme/shop' }],
        ignores: [],
      },
    ],
    async propose(project) {
      const home = (await project.remotes()).find(({ host }) => /(?:^|\.)github\./.test(host))
      return home === undefined ? {} : { repository: home.path }
    },
  },
  open: async (call) => openGitBranch(call, await pipelineOf(call.runtime.env)),
}
