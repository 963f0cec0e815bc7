import { dirname, isAbsolute, join } from 'node:path'
import type { Config } from '../../../core/config.js'
import { SealpostError } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { tokenOf } from '../../credentials/tokens.js'
import { openHttpClient, type WaitNotice } from '../../http/client.js'
import { endpointOf } from '../../http/endpoint.js'
import { type TokenLanes, tokenLanesOfRun } from '../../http/lanes.js'
import { pipelineOf } from '../../system/pipelines/index.js'
import { userAgent } from '../../system/version.js'
import { defaultPath, fileSettings, gitBranchSettings, type LedgerSettings } from '../settings.js'
import type { Store } from '../store.js'
import { fileStore } from './file/store.js'
import { isPipeline } from './git-branch/lease.js'
import { gitBranchStore } from './git-branch/store.js'

/**
 * The store that a config names.
 * @param otherwise the store where it names none
 * @param notice told of waits that a person should hear of
 * @param gates what others share who send with the same token
 * @throws SealpostError('config') where a setting is missing, 'token-missing' where a store needs a token, 'endpoint'
 */
export function storeOf(
  config: Pick<Config, 'ledger' | 'folder' | 'where'>,
  runtime: Runtime,
  otherwise: Kind,
  notice: WaitNotice = () => {},
  tokenLanes: TokenLanes = tokenLanesOfRun(),
): Store {
  const where = config.where(['ledger'])
  const settings = ledgerSettings(config.ledger ?? { use: otherwise }, where)
  if (settings.use === 'git-branch') return branchOf(settings, runtime, where, { notice, tokenLanes })
  const { path } = settings
  return fileStore(isAbsolute(path) ? path : join(config.folder, path), runtime)
}

/**
 * The store of a command line whose config names none. The machine of a job at GitHub goes with the job, and a file with
 * it: a branch stays. A file that is there already was brought by somebody, and goes on.
 * @param config absolute path of the config
 */
export async function usualStore(config: string, { env, files }: Pick<Runtime, 'env' | 'files'>): Promise<Kind> {
  const { usualLedger } = pipelineOf(env)
  if (usualLedger === 'file') return 'file'
  const found = await files.read(join(dirname(config), defaultPath)).catch(() => 'something')
  return found === undefined ? usualLedger : 'file'
}

type Kind = LedgerSettings['use']

/**
 * The `ledger` block of a config, defaults filled in.
 * @throws SealpostError('config') for what `loadConfig` would have complained of
 */
export function ledgerSettings(block: NonNullable<Config['ledger']>, where: string): LedgerSettings {
  const { use, ...rest } = block
  const parsed = use === 'file' ? fileSettings.safeParse(rest) : gitBranchSettings.safeParse(rest)
  if (parsed.success && (use === 'file' || use === 'git-branch')) return { use, ...parsed.data } as LedgerSettings
  throw new SealpostError('config', 'this is not what a ledger takes', { where })
}

/** Variables with the token of the `git-branch` ledger, the first that is set wins. */
export const ledgerTokens = ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'] as const

function branchOf(
  { repository = '', branch, names }: LedgerSettings & { use: 'git-branch' },
  runtime: Runtime,
  where: string,
  traffic: { readonly notice: WaitNotice; readonly tokenLanes: TokenLanes },
): Store {
  const pipeline = pipelineOf(runtime.env)
  const token = tokenOf(ledgerTokens, runtime)
  if (!token) {
    throw new SealpostError(
      'token-missing',
      'the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN is set',
      { where, hint: "A job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN." },
    )
  }
  const owned = gitBranchSettings.safeParse({ repository: repository || pipeline.repository })
  const home = owned.success ? owned.data.repository : undefined
  if (home === undefined) {
    throw new SealpostError('config', 'the git-branch ledger needs a repository', {
      where,
      hint: 'Write `repository: owner/name`, or set GITHUB_REPOSITORY.',
    })
  }
  const endpoint = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, runtime)
  // what was begun at a target is taken down also after the person wants us to stop
  const lasting = { ...runtime, stop: new AbortController().signal }
  const client = openHttpClient({ runtime: lasting, endpoint, token: async () => token, pace, userAgent, ...traffic })
  return gitBranchStore({
    fetch: client.writer({ read: 0, write: 0, retried: 0 }),
    endpoint: endpoint.href.replace(/\/$/, ''),
    repository: home,
    branch,
    where: `${home}@${branch}`,
    audit: {
      actor: pipeline.actor,
      pipeline: isPipeline(pipeline.run.url) ? pipeline.run.url : undefined,
      names,
    },
    now: client.targetNow,
    ownNow: runtime.now,
    pause: (attempt) => runtime.sleep(50 + (runtime.random(1)[0] ?? 0) * 2 ** Math.min(attempt, 4)),
  })
}

/** As GitHub's secrets are paced: it counts what a token sends, wherever to. */
const pace = {
  writeGapMs: {
    is: 1000,
    source: 'REST docs, "Best practices for using the REST API": a second between writes',
    verified: '2026-11-29',
  },
  unstatedWaitMs: { is: 60_000, source: 'REST docs, "Rate limits for the REST API"', verified: '2026-11-23' },
}
