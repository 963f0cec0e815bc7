import type { KeptBy } from '../../../core/plan/ledger-health.js'
import type { StoreList } from '../store-kind.js'
import { store as file } from './file/kind.js'
import { store as gitBranch } from './git-branch/kind.js'

/**
 * The places that a ledger can live in. What the first two say of themselves is little, and nearly every run
 * asks one of them.
 */
export const stores: StoreList = {
  file: async () => ({ store: file }),
  'git-branch': async () => ({ store: gitBranch }),
  git: () => import('./git/kind.js'),
  s3: () => import('./s3/kind.js'),
}

/** Which of them it is where the config names none, by who is to keep it. */
export const usual: Readonly<Record<KeptBy, string>> = { machine: 'file', host: 'git-branch', remote: 'git' }
