import { dirname, join } from 'node:path'
import type { Config } from '../../../core/config.js'
import { SealpostError } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import type { WaitNotice } from '../../http/client.js'
import { type TokenLanes, tokenLanesOfRun } from '../../http/lanes.js'
import { pipelineOf } from '../../system/pipelines/index.js'
import type { Store } from '../store.js'
import type { SignIn, StoreKind, StoreList } from '../store-kind.js'
import { stores, usual } from './index.js'

/** Where a config's ledger is. */
export type LedgerConfig = Pick<Config, 'ledger' | 'where'>

/**
 * The kind of store that a config names.
 * @param otherwise the one where it names none
 * @throws SealpostError('config') where there is no such kind
 */
export async function storeKind(
  { ledger, where }: LedgerConfig,
  otherwise: string,
  list: StoreList = stores,
): Promise<StoreKind> {
  const use = ledger?.use ?? otherwise
  const load = Object.hasOwn(list, use) ? list[use] : undefined
  if (load === undefined) throw unfit(where(['ledger']))
  return (await load()).store
}

/**
 * The `ledger` block of a config as its kind of store takes it, defaults filled in.
 * @throws SealpostError('config') for what `loadConfig` would have complained of
 */
export function storeSettings(kind: StoreKind, { ledger, where }: LedgerConfig): unknown {
  const { use: _use, ...block } = ledger ?? { use: kind.id }
  const parsed = kind.config.settings.safeParse(block)
  if (!parsed.success) throw unfit(where(['ledger']))
  return parsed.data
}

/**
 * Opens the store of a config.
 * @param call.notice told of waits that a person should hear of
 * @param call.tokenLanes what others share who send with the same token
 * @param call.signIn logs in where requests are signed
 * @throws SealpostError('config') where a setting is missing, 'token-missing' where a store needs a token, 'endpoint'
 */
export async function openStore(
  kind: StoreKind,
  config: LedgerConfig & Pick<Config, 'folder'>,
  call: {
    readonly runtime: Runtime
    readonly notice?: WaitNotice
    readonly tokenLanes?: TokenLanes
    readonly signIn?: SignIn
  },
): Promise<Store> {
  const { runtime, notice = () => {}, tokenLanes = tokenLanesOfRun(), signIn = signsNothing } = call
  const settings = storeSettings(kind, config)
  const at = config.where(['ledger'])
  return kind.open({ settings, folder: config.folder, at, runtime, notice, tokenLanes, signIn })
}

/**
 * The kind of store of a command line whose config names none. The machine of a job goes with the job, and what it
 * keeps goes with it: so the host keeps the ledger at GitHub, and elsewhere the git remote. One that is there already was brought by somebody, and
 * goes on.
 * @param config absolute path of the config
 */
export async function usualStore(
  config: string,
  { env, files }: Pick<Runtime, 'env' | 'files'>,
  list: StoreList = stores,
): Promise<string> {
  const { keepsLedger } = await pipelineOf(env)
  if (keepsLedger === 'machine') return usual.machine
  const kept = await list[usual.machine]?.()
  for (const file of kept?.store.usual.files ?? []) {
    const found = await files.read(join(dirname(config), file)).catch(() => 'something')
    if (found !== undefined) return usual.machine
  }
  return usual[keepsLedger]
}

function signsNothing(): never {
  throw new SealpostError('internal', 'a ledger whose requests are signed was opened without a way to log in')
}

function unfit(where: string): SealpostError {
  return new SealpostError('config', 'this is not a valid ledger setting', { where })
}
