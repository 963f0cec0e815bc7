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
  },
  open: async (call) => (await import('./open.js')).openGit(call),
}
